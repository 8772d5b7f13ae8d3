package org.vigia.docket;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.law.DueDate;
import org.vigia.law.Law;
import org.vigia.law.WorkingCalendar;
import org.vigia.page.Due;
import org.vigia.reference.Reference;

/** Days as a unit counts them: its local time, its calendar, and why a deadline falls when it does. */
@Component
public class Clocks {
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

    public ZoneId zoneOf(String unit) {
        return reference.zoneOfUnit(unit);
    }

    /** The day of an instant where the unit is. */
    public LocalDate dayOf(Instant instant, String unit) {
        return LocalDate.ofInstant(instant, zoneOf(unit));
    }

    public LocalDate today(String unit) {
        return dayOf(clock.instant(), unit);
    }

    /** Starts the clock of a rule for a unit, by that unit's calendar. */
    public DueDate start(@Nullable UUID caseId, UUID subject, String kind, String unit, String rule, Instant from) {
        DueDate due = reckon(unit, rule, from);
        deadlines.open(caseId, subject, kind, unit, rule, from, due.lateFrom(), due.lastDay());
        return due;
    }

    /** When a rule that starts to count at an instant ends for a unit, and why. */
    public DueDate reckon(String unit, String rule, Instant from) {
        return law.due(rule, from, zoneOf(unit), law.calendar(unit));
    }

    /** Why a unit does not work on a day, by the calendar of administrative proceedings; empty on a working day. */
    public Optional<String> reasonOff(String unit, LocalDate day) {
        return law.calendar(unit).reasonOff(WorkingCalendar.Kind.ADMINISTRATIVE, day);
    }

    public DueDate explain(Deadline deadline) {
        return reckon(deadline.unit(), deadline.rule(), deadline.starts());
    }

    public boolean isLate(Deadline deadline) {
        return !clock.instant().isBefore(deadline.due());
    }

    public Due due(Deadline deadline) {
        LocalDate today = today(deadline.unit());
        return new Due(deadline.dueOn(), today, workingDays(deadline.unit(), today, deadline.dueOn()));
    }

    /** The first instant after a number of working days from today. */
    public Instant endOfWorkingDay(String unit, int days) {
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
    public int workingDays(String unit, LocalDate from, LocalDate to) {
        return law.calendar(unit).workingDays(WorkingCalendar.Kind.ADMINISTRATIVE, from, to);
    }
}
