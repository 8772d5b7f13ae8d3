package org.vigia.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.vigia.page.Formats;

/** When something happened, as exactly as it is known; a day is kept as its noon in the zone where it happened. */
public record Occurred(Instant at, Precision precision) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.of("es", "MX"));

    public enum Precision {
        SECOND,
        DAY,
        MONTH,
        YEAR
    }

    public Occurred {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** As people read it: a day without an hour when no hour is known. */
    public String words(ZoneId zone) {
        var local = at.atZone(zone);
        return switch (precision) {
            case SECOND -> Formats.moment(at, zone);
            case DAY -> Formats.day(local.toLocalDate());
            case MONTH -> MONTH.format(local);
            case YEAR -> Integer.toString(local.getYear());
        };
    }

    public static Occurred at(Instant instant) {
        return new Occurred(instant, Precision.SECOND);
    }

    public static Occurred on(LocalDate day, ZoneId zone) {
        return new Occurred(day.atTime(12, 0).atZone(zone).toInstant(), Precision.DAY);
    }
}
