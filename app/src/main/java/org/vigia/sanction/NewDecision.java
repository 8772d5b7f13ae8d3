package org.vigia.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the sanctioning unit resolves, finding by finding. It is a fine when at least one line has an amount.
 *
 * @param language ISO 639 code of the texts
 * @param grounds why, in law and in fact; encrypted
 * @param reason why some or all findings are not fined; required exactly then
 * @param explanation of that reason; encrypted
 */
public record NewDecision(
        LocalDate on,
        String resolutionNumber,
        List<NewLine> lines,
        String language,
        String grounds,
        Optional<NoFine> reason,
        Optional<String> explanation) {
    public NewDecision {
        lines = List.copyOf(lines);
    }
}
