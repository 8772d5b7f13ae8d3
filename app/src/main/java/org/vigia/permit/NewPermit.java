package org.vigia.permit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigia.registry.NewChild;

/**
 * An application as it was brought.
 *
 * @param who the adolescent, with a birth date as told; names go to the vault
 * @param state INEGI code of the state where the work is
 * @param activity SCIAN code of the workplace; null when nobody chose one
 * @param hoursPerDay above 0, at most 24
 * @param daysPerWeek above 0, at most 7
 * @param words what is described of the work; sealed
 */
public record NewPermit(
        LocalDate on,
        NewChild who,
        String state,
        @Nullable String activity,
        BigDecimal hoursPerDay,
        BigDecimal daysPerWeek,
        Words words) {

    /** The place and the work, in words. @param wage as offered, with its period */
    public record Words(
            String employer,
            String address,
            String task,
            String schedule,
            @Nullable String wage) {}
}
