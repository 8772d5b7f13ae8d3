package org.vigia.rulebook;

import java.util.Optional;
import org.vigia.law.Jurisdiction;
import org.vigia.law.Law;
import org.vigia.law.Review;
import org.vigia.law.RuleText;
import org.vigia.page.Formats;
import org.vigia.page.Messages;

/** One text of a rule as its page shows it. */
record RuleSheet(RuleText text, String outcome, Optional<Review> review) {
    private static final String NOTE = "NOTE";

    static RuleSheet of(RuleText rule, Law law) {
        return new RuleSheet(rule, outcome(rule, law), law.review(rule));
    }

    private static String outcome(RuleText rule, Law law) {
        return switch (rule.table()) {
            case "judgment", "state_rules" ->
                rule.outcome().equals(NOTE)
                        ? "Una explicación; no es violación"
                        : rule.outcome() + ", " + law.getBreach(rule.outcome()).nameEs();
            case "competence" -> Jurisdiction.valueOf(rule.outcome()).nameEs();
            case "fines" -> rule.outcome() + " del día de la infracción, por cada persona afectada";
            default -> rule.outcome();
        };
    }

    String reviewed(Messages words) {
        return review.map(
                        one -> words.get("rulebook.reviewed", one.reviewer(), Formats.day(one.on(), words.language())))
                .orElseGet(() -> words.get("rulebook.not-reviewed"));
    }
}
