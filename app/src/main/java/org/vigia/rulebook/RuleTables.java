package org.vigia.rulebook;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.vigia.law.RuleText;
import org.vigia.page.Formats;

/** The tables of the law and the days of a rule, as the public reads them. */
final class RuleTables {
    private static final Map<String, String> NAMES = Map.of(
            "competence", "Competencia",
            "judgment", "Violaciones",
            "state_rules", "Reglas de las entidades",
            "fines", "Multas",
            "deadlines", "Plazos");

    private RuleTables() {}

    static String name(String table) {
        return NAMES.getOrDefault(table, table);
    }

    /** "desde el 5 abr 2022", "hasta el 4 abr 2022", "sin fecha de inicio registrada". */
    static String validity(RuleText rule) {
        Optional<LocalDate> from = rule.validFrom();
        Optional<LocalDate> to = rule.validTo();
        if (from.isEmpty() && to.isEmpty()) return "Vigente; sin fecha de inicio registrada";
        if (to.isEmpty()) return "Desde el " + Formats.day(from.orElseThrow());
        if (from.isEmpty()) return "Hasta el " + Formats.day(to.get());
        return "Del %s al %s".formatted(Formats.day(from.get()), Formats.day(to.get()));
    }
}
