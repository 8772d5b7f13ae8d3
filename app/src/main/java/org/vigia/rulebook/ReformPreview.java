package org.vigia.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigia.law.RuleText;

/**
 * What a reform would change.
 *
 * @param cases legal cases that would be answered otherwise if their facts were those of its first day
 * @param asked how many legal cases were asked
 * @param works what it would change in recorded work; empty for whoever sees none
 */
record ReformPreview(LocalDate from, List<Changed> rules, List<CaseChange> cases, int asked, Optional<Works> works) {

    /** A rule that ends or begins. */
    record Changed(RuleText text, boolean begins) {
        String what() {
            return begins ? "Empieza" : "Termina";
        }
    }

    /** A legal case and both answers. */
    record CaseChange(LegalCase of, List<String> before, List<String> after) {}

    /**
     * Work seen from its first day on, within reach.
     *
     * @param seen how many were judged again
     * @param whole whether these are all
     * @param breaches by code, in how many of them it would come ({@code +}) or go ({@code -})
     */
    record Works(int seen, boolean whole, int affected, Map<String, Integer> breaches) {}
}
