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
