package org.vigia.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** When something happened, as exactly as it is known; a day is kept as its noon in the zone where it happened. */
public record Occurred(Instant at, Precision precision) {

    public enum Precision {
        SECOND,
        DAY,
        MONTH,
        YEAR
    }

    public Occurred {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    public static Occurred at(Instant instant) {
        return new Occurred(instant, Precision.SECOND);
    }

    public static Occurred on(LocalDate day, ZoneId zone) {
        return new Occurred(day.atTime(12, 0).atZone(zone).toInstant(), Precision.DAY);
    }
}
