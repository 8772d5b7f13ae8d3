package org.vigia.sanction;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.access.InvalidInput;
import org.vigia.docket.Deadline;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Occurred;
import org.vigia.law.DueDate;
import org.vigia.law.Law;
import org.vigia.law.WorkingCalendar;
import org.vigia.page.Due;
import org.vigia.page.Formats;
import org.vigia.reference.Reference;

/** Days as each unit counts them, and the clocks that the steps of a proceeding start. */
@Component
class Clocks {
    /** What the deadlines of a proceeding are about. */
    static final String PROCEEDING = "procedimiento";
    /** What the deadlines of a finance authority are about. */
    static final String ACCOUNT = "cobro";
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

    LocalDate today(String unit) {
        return LocalDate.ofInstant(clock.instant(), zoneOf(unit));
    }

    /** That day where the unit is. @throws InvalidInput naming {@code fecha} when it has not come yet */
    Occurred on(LocalDate day, String unit) {
        if (day.isAfter(today(unit)))
            throw new InvalidInput(
                    "fecha",
                    "El %s todavía no llega. Escriba el día en que ocurrió, a más tardar hoy."
                            .formatted(Formats.day(day)));
        return Occurred.on(day, zoneOf(unit));
    }

    void start(Proceeding proceeding, String rule, LocalDate from) {
        start(proceeding.caseId(), proceeding.id(), PROCEEDING, proceeding.decidingUnit(), rule, from);
    }

    /** @return the last day */
    LocalDate start(UUID caseId, UUID subject, String kind, String unit, String rule, LocalDate from) {
        DueDate due = due(unit, rule, from);
        deadlines.open(caseId, subject, kind, unit, rule, due.start(), due.lateFrom(), due.lastDay());
        return due.lastDay();
    }

    DueDate due(String unit, String rule, LocalDate from) {
        ZoneId zone = zoneOf(unit);
        return law.due(rule, Occurred.on(from, zone).at(), zone, law.calendar(unit));
    }

    /** Why a deadline falls when it does. */
    DueDate explain(Deadline deadline) {
        return law.due(deadline.rule(), deadline.starts(), zoneOf(deadline.unit()), law.calendar(deadline.unit()));
    }

    /** A deadline as it is read today where its unit is. */
    Due due(Deadline deadline) {
        LocalDate today = today(deadline.unit());
        boolean late = deadline.dueOn().isBefore(today);
        LocalDate from = late ? deadline.dueOn() : today;
        WorkingCalendar calendar = law.calendar(deadline.unit());
        int days = (int) from.plusDays(1)
                .datesUntil((late ? today : deadline.dueOn()).plusDays(1))
                .filter(day -> calendar.reasonOff(WorkingCalendar.Kind.ADMINISTRATIVE, day)
                        .isEmpty())
                .count();
        return new Due(deadline.dueOn(), today, late ? -days : days);
    }

    void meet(UUID subject, String rule, String act) {
        deadlines.meet(subject, rule, act);
    }

    void cancel(UUID subject, String act) {
        deadlines.cancel(subject, act);
    }

    private ZoneId zoneOf(String unit) {
        return reference.getUnit(unit).state().orElse(reference.getState(SEAT)).zone();
    }
}
