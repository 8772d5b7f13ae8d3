package org.vigia.permit;

import java.time.LocalDate;
import java.util.Objects;
import org.vigia.registry.NewChild;

/** Days that follow from a birth date; who knows none is asked for it before anything is recorded. */
final class PermitDays {
    /** Of no provision: some states give permits for a year; for counsel. */
    private static final int LONGEST_YEARS = 1;

    private PermitDays() {}

    static LocalDate adultOn(NewChild who) {
        return Objects.requireNonNull(who.names().birthDate()).plusYears(PermitFile.ADULT);
    }

    /** The last day on which a permit granted that day may hold: within a year, the certificate, and the day before eighteen. */
    static LocalDate longest(PermitFile permit, LocalDate granted) {
        LocalDate last = granted.plusYears(LONGEST_YEARS);
        LocalDate certificate = permit.course().certificateUntil();
        if (certificate != null && certificate.isBefore(last)) last = certificate;
        LocalDate minor = permit.adultOn().minusDays(1);
        return minor.isBefore(last) ? minor : last;
    }
}
