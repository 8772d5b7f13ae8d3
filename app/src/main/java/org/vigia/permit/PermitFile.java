package org.vigia.permit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Age;

/**
 * A permit as everyone of its unit sees it: without a name.
 *
 * @param child whose it is, in the registry
 * @param activity SCIAN code; null when not known
 * @param adultOn the day on which the adolescent turns eighteen, as far as known
 * @param version the number of rows about it, to be sent back with the next one
 */
public record PermitFile(
        UUID id,
        String folio,
        String unit,
        UUID child,
        String state,
        @Nullable String activity,
        BigDecimal hoursPerDay,
        BigDecimal daysPerWeek,
        LocalDate askedOn,
        LocalDate adultOn,
        List<Event> events,
        Course course,
        int version) {
    static final int ADULT = 18;

    public String href() {
        return "/permisos/" + folio;
    }

    /** Completed years on a day. */
    public Age age(LocalDate on) {
        return Age.on(on, adultOn.minusYears(ADULT));
    }
}
