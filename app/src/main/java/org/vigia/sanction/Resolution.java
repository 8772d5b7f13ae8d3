package org.vigia.sanction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.reference.Money;

/**
 * What the sanctioning unit resolved.
 *
 * @param amount empty when nothing was fined
 * @param notFined why some or all findings were not fined
 * @param texts opened: {@code grounds, explanation}
 */
record Resolution(
        String number,
        LocalDate on,
        Optional<Money> amount,
        Optional<NoFine> notFined,
        Map<String, @Nullable String> texts,
        List<Line> lines) {

    /** Whether it says what is told; an erased text says whatever is. */
    boolean says(NewDecision told, List<Charge> charges) {
        return number.equals(told.resolutionNumber().strip())
                && on.equals(told.on())
                && notFined.equals(told.reason())
                && says("grounds", told.grounds())
                && says("explanation", told.explanation().orElse(null))
                && told.lines().stream().allMatch(line -> says(line, charges));
    }

    private boolean says(String text, @Nullable String told) {
        String here = texts.get(text);
        return here == null || here.equals(told);
    }

    private boolean says(NewLine told, List<Charge> charges) {
        return charges.stream()
                .filter(charge -> charge.finding().equals(told.finding()))
                .allMatch(charge -> amountOf(charge.id()).equals(told.amount().map(BigDecimal::stripTrailingZeros)));
    }

    private Optional<BigDecimal> amountOf(UUID charge) {
        return lines.stream()
                .filter(line -> line.charge().equals(charge))
                .map(line -> line.amount().amount().stripTrailingZeros())
                .findFirst();
    }

    /** One line of a fine, with the range that held. */
    record Line(
            UUID charge,
            Optional<UUID> child,
            String provision,
            LocalDate violatedOn,
            BigDecimal uma,
            int workers,
            Optional<LocalDate> earlierRecord,
            Money atLeast,
            Money atMost,
            Money amount) {}
}
