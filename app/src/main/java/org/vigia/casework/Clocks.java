package org.vigia.casework;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.docket.Deadline;
import org.vigia.docket.Deadlines;
import org.vigia.law.DueDate;
import org.vigia.law.Law;
import org.vigia.law.WorkingCalendar;
import org.vigia.page.Due;
import org.vigia.reference.Reference;

/** Days as a unit counts them: its local time, its calendar, and why a deadline falls when it does. */
@Component
class Clocks {
    /** Federal units count in the time of Mexico City. */
    private static final String SEAT = "09";

    private final Law law;
    private final Reference reference;
    private final Deadlines deadlines;
    private final InstantSource clock;

    Clocks(Law law, Reference reference, Deadlines deadlines, InstantSource clock) {
        this.law = law;
        this.reference = reference;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    ZoneId zoneOf(String unit) {
        return reference.getUnit(unit).state().orElse(reference.getState(SEAT)).zone();
    }

    /** The day of an instant where the unit is. */
    LocalDate dayOf(Instant instant, String unit) {
        return LocalDate.ofInstant(instant, zoneOf(unit));
    }

    LocalDate today(String unit) {
        return dayOf(clock.instant(), unit);
    }

    /** Starts the clock of a rule for a unit, by that unit's calendar. */
    DueDate start(UUID caseId, UUID subject, String kind, String unit, String rule, Instant from) {
        DueDate due = law.due(rule, from, zoneOf(unit), law.calendar(unit));
        deadlines.open(caseId, subject, kind, unit, rule, from, due.lateFrom(), due.lastDay());
        return due;
    }

    DueDate explain(Deadline deadline) {
        String unit = deadline.unit();
        return law.due(deadline.rule(), deadline.starts(), zoneOf(unit), law.calendar(unit));
    }

    boolean isLate(Deadline deadline) {
        return !clock.instant().isBefore(deadline.due());
    }

    Due due(Deadline deadline) {
        LocalDate today = today(deadline.unit());
        return new Due(deadline.dueOn(), today, workingDays(deadline.unit(), today, deadline.dueOn()));
    }

    /** The first instant after a number of working days from today. */
    Instant endOfWorkingDay(String unit, int days) {
        LocalDate day = today(unit);
        WorkingCalendar calendar = law.calendar(unit);
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorking(calendar, day)) counted++;
        }
        return day.plusDays(1).atStartOfDay(zoneOf(unit)).toInstant();
    }

    private static boolean isWorking(WorkingCalendar calendar, LocalDate day) {
        return calendar.reasonOff(WorkingCalendar.Kind.ADMINISTRATIVE, day).isEmpty();
    }

    /** Working days after one day up to another, negative when it lies before. */
    int workingDays(String unit, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return -workingDays(unit, to, from);
        WorkingCalendar calendar = law.calendar(unit);
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> isWorking(calendar, day))
                .count();
    }
}
