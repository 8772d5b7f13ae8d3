package org.vigia.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A declaration that one's unit is not competent.
 *
 * @param toUnit labour authority that should take it
 * @param provision what it rests on
 * @param explanation the grounds in the officer's words
 * @param on the day on which the unit declined
 * @param ceasedOn the day on which the work of a child was ordered to stop, where the law asks for it
 */
public record NewTransfer(
        String caseFolio,
        String toUnit,
        Ground ground,
        String provision,
        String explanation,
        LocalDate on,
        @Nullable LocalDate ceasedOn) {}
