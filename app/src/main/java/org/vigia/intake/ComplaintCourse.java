package org.vigia.intake;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vigia.docket.Act;
import org.vigia.docket.ActKinds;
import org.vigia.docket.Deadline;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Docket;
import org.vigia.docket.Occurred;
import org.vigia.law.DueDate;
import org.vigia.law.Law;
import org.vigia.law.WorkingCalendar;
import org.vigia.page.Due;
import org.vigia.page.Formats;
import org.vigia.page.Moment;
import org.vigia.reference.Reference;

/** What has been done about a complaint and what must be done by when, in words. */
@Component
record ComplaintCourse(
        Docket docket, ActKinds kinds, Deadlines deadlines, Law law, Reference reference, InstantSource clock) {

    Optional<Deadline> findVisit(Complaint complaint) {
        return deadlines.listOpenOfCase(complaint.caseId()).stream()
                .filter(deadline -> deadline.subject().equals(complaint.id()))
                .findFirst();
    }

    Due due(Deadline deadline) {
        var today = LocalDate.ofInstant(clock.instant(), reference.zoneOfUnit(deadline.unit()));
        var calendar = law.calendar(deadline.unit());
        return new Due(
                deadline.dueOn(),
                today,
                calendar.workingDays(WorkingCalendar.Kind.ADMINISTRATIVE, today, deadline.dueOn()));
    }

    DueDate why(Deadline deadline) {
        return law.due(
                deadline.rule(),
                deadline.starts(),
                reference.zoneOfUnit(deadline.unit()),
                law.calendar(deadline.unit()));
    }

    /** Newest first. */
    List<Moment> moments(Complaint complaint) {
        var zone = reference.zoneOf(complaint.municipality());
        return docket.timeline(complaint.caseId()).stream()
                .map(act -> moment(act, zone))
                .toList();
    }

    private Moment moment(Act act, ZoneId zone) {
        return new Moment(
                kinds.label(act.kind()),
                when(act.occurred(), zone),
                reference.unitName(act.unit()),
                deadlines.find(act.fact()).map(this::name).orElse(null),
                null);
    }

    private String name(Deadline deadline) {
        return "%s: vence el %s".formatted(why(deadline).rule().nameEs(), Formats.day(deadline.dueOn()));
    }

    private static String when(Occurred occurred, ZoneId zone) {
        return occurred.precision() == Occurred.Precision.SECOND
                ? Formats.moment(occurred.at(), zone)
                : Formats.day(LocalDate.ofInstant(occurred.at(), zone));
    }
}
