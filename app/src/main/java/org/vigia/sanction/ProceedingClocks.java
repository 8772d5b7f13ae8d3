package org.vigia.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.access.InvalidInput;
import org.vigia.docket.Clocks;
import org.vigia.docket.Deadline;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Occurred;
import org.vigia.law.DueDate;
import org.vigia.page.Due;
import org.vigia.page.Formats;

/** The clocks that the steps of a proceeding start; a proceeding knows days, not hours. */
@Component
class ProceedingClocks {
    /** What the deadlines of a proceeding are about. */
    static final String PROCEEDING = "procedimiento";
    /** What the deadlines of a finance authority are about. */
    static final String ACCOUNT = "cobro";

    private final Clocks clocks;
    private final Deadlines deadlines;

    ProceedingClocks(Clocks clocks, Deadlines deadlines) {
        this.clocks = clocks;
        this.deadlines = deadlines;
    }

    LocalDate today(String unit) {
        return clocks.today(unit);
    }

    /** That day where the unit is. @throws InvalidInput naming {@code fecha} when it has not come yet */
    Occurred on(LocalDate day, String unit) {
        if (day.isAfter(today(unit)))
            throw new InvalidInput(
                    "fecha",
                    "El %s todavía no llega. Escriba el día en que ocurrió, a más tardar hoy."
                            .formatted(Formats.day(day)));
        return Occurred.on(day, clocks.zoneOf(unit));
    }

    /** Why nobody can be notified on a day; empty on a working day. */
    Optional<String> reasonOff(LocalDate day, String unit) {
        return clocks.reasonOff(unit, day);
    }

    /** The day on which an addressee is asked to wait, when the notice is left on another. */
    LocalDate awaited(LocalDate left, String unit) {
        return clocks.reckon(
                        unit,
                        "APPOINTMENT",
                        Occurred.on(left, clocks.zoneOf(unit)).at())
                .lastDay();
    }

    void start(Proceeding proceeding, String rule, LocalDate from) {
        start(proceeding.caseId(), proceeding.id(), PROCEEDING, proceeding.decidingUnit(), rule, from);
    }

    /** @return the last day */
    LocalDate start(UUID caseId, UUID subject, String kind, String unit, String rule, LocalDate from) {
        var noon = Occurred.on(from, clocks.zoneOf(unit)).at();
        return clocks.start(caseId, subject, kind, unit, rule, noon).lastDay();
    }

    /** Lets the clocks of a proceeding that run go on for another unit, each from the day on which it started. */
    void handOn(Proceeding proceeding, String unit, String act) {
        List<Deadline> running = deadlines.listOpenOfCase(proceeding.caseId()).stream()
                .filter(deadline -> deadline.subject().equals(proceeding.id()))
                .toList();
        deadlines.cancel(proceeding.id(), act);
        for (Deadline one : running)
            clocks.start(proceeding.caseId(), proceeding.id(), PROCEEDING, unit, one.rule(), one.starts());
    }

    DueDate due(String unit, String rule, LocalDate from) {
        return clocks.reckon(unit, rule, Occurred.on(from, clocks.zoneOf(unit)).at());
    }

    /** Why a deadline falls when it does. */
    DueDate explain(Deadline deadline) {
        return clocks.explain(deadline);
    }

    /** A deadline as it is read today where its unit is. */
    Due due(Deadline deadline) {
        return clocks.due(deadline);
    }

    void meet(UUID subject, String rule, String act) {
        deadlines.meet(subject, rule, act);
    }

    void cancel(UUID subject, String act) {
        deadlines.cancel(subject, act);
    }
}
