package org.vigia.statistics;

import java.util.List;
import java.util.Optional;
import org.vigia.reference.CodeList;

/**
 * What a line of a table means: its measure, whose figure it is, what is printed without a mark, and the rule that counts.
 *
 * @param denominator the measure that must not be zero for this one to apply; empty when there is none
 * @param perAuthority the denominator is that of the same authority, else that of all
 */
public record RowDefinition(
        int table,
        String labelEn,
        String labelEs,
        String measure,
        Asked asked,
        Fallback fallback,
        DefaultScope defaultScope,
        DefaultPeriod defaultPeriod,
        Optional<String> denominator,
        boolean perAuthority,
        Optional<String> rule,
        String definitionEs,
        String definitionEn) {

    /** Whose a figure is when nothing is said beside it. */
    enum DefaultScope {
        NATIONAL,
        FEDERAL,
        REPORTING
    }

    /** Which days a figure covers when nothing is said beside it. */
    enum DefaultPeriod {
        YEAR,
        END_OF_YEAR
    }

    static List<RowDefinition> listAll() {
        return CodeList.read("statistics", "rows.csv").rows().stream()
                .map(RowDefinition::of)
                .toList();
    }

    private static RowDefinition of(CodeList.Row row) {
        return new RowDefinition(
                Integer.parseInt(row.get("table")),
                row.get("label_en"),
                row.get("label_es"),
                row.get("measure"),
                Asked.valueOf(row.get("asked")),
                row.find("fallback").map(Fallback::valueOf).orElse(Fallback.NONE),
                DefaultScope.valueOf(row.get("default_scope")),
                DefaultPeriod.valueOf(row.get("default_period")),
                row.find("denominator"),
                row.find("denominator_of").filter("AUTHORITY"::equals).isPresent(),
                row.find("rule").map(rule -> rule + "/" + row.get("rule_version")),
                row.get("definition_es"),
                row.get("definition_en"));
    }
}
