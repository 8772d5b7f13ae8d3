package org.vigia.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vigia.reference.CodeList;

/**
 * A rule as shown to people: the days it holds (both included, open when absent), what it says, its provision and source.
 *
 * @param when its conditions as the table has them
 * @param conditions the same in words, all of which must hold; none when it always holds
 */
public record RuleText(
        String table,
        String version,
        String code,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        String when,
        List<String> conditions,
        String outcome,
        String provision,
        String textEs,
        Certainty certainty,
        String source) {
    public RuleText {
        conditions = List.copyOf(conditions);
    }

    /** Whether a child's work is judged by it: a federal rule, or one of the state where the work was. */
    public boolean judgesWork() {
        return table.equals("judgment") || table.equals(StateRules.TABLE);
    }

    static RuleText of(
            String table, String version, CodeList.Row row, String when, List<String> conditions, String outcome) {
        return new RuleText(
                table,
                version,
                row.get("rule"),
                row.find("valid_from").map(LocalDate::parse),
                row.find("valid_to").map(LocalDate::parse),
                when,
                conditions,
                outcome,
                row.get("provision"),
                row.get("text_es"),
                Rule.certainty(row),
                row.get("source"));
    }
}
