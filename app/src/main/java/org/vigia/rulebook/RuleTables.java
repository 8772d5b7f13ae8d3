package org.vigia.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import org.vigia.law.Certainty;
import org.vigia.law.RuleText;
import org.vigia.page.Formats;
import org.vigia.page.Language;
import org.vigia.page.Messages;

/** The tables of the law and the days of a rule, as the public reads them. */
final class RuleTables {
    private RuleTables() {}

    static String name(String table, Messages words) {
        return switch (table) {
            case "competence" -> words.get("rulebook.competence");
            case "judgment" -> words.get("rulebook.judgment");
            case "state_rules" -> words.get("rulebook.state-rules");
            case "fines" -> words.get("rulebook.fines");
            case "deadlines" -> words.get("rulebook.deadlines");
            default -> table;
        };
    }

    static String certainty(Certainty certainty, Language language) {
        return language.choose(
                certainty.nameEs(),
                switch (certainty) {
                    case SURE -> "Checked against the text of the law";
                    case LIKELY -> "Likely: not checked yet";
                    case COUNSEL -> "For the legal department to confirm";
                });
    }

    /** "desde el 5 abr 2022", "hasta el 4 abr 2022", "sin fecha de inicio registrada". */
    static String validity(RuleText rule, Messages words) {
        Optional<LocalDate> from = rule.validFrom();
        Optional<LocalDate> to = rule.validTo();
        if (from.isEmpty() && to.isEmpty()) return words.get("rulebook.in-force");
        if (to.isEmpty()) return words.get("rulebook.since", Formats.day(from.orElseThrow(), words.language()));
        if (from.isEmpty()) return words.get("rulebook.until", Formats.day(to.get(), words.language()));
        return words.get(
                "rulebook.from-to", Formats.day(from.get(), words.language()), Formats.day(to.get(), words.language()));
    }
}
