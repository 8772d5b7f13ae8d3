package org.vigia.inspection;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.intake.Intake;
import org.vigia.reference.Reference;
import org.vigia.registry.Registry;

/** What happens, in one transaction, when a visit is recorded, or a child found on it. */
@Component
record Visiting(
        Orders orders,
        Visits visits,
        FoundChildren children,
        Findings findings,
        Readings readings,
        Intake intake,
        Registry registry,
        Reference reference,
        Access access,
        ApplicationEventPublisher events,
        InstantSource clock) {

    Recorded record(NewVisit asked) {
        var order = mine(asked.folio());
        if (visits.find(order.id()).isPresent())
            throw new Conflict("La visita de %s ya está registrada. Revise lo nuevo.".formatted(order.folio()));
        VisitRules.check(asked, order, LocalDate.ofInstant(clock.instant(), reference.zoneOf(order.municipality())))
                .refuseIfAny();
        var recorded = visits.insert(order, asked, on(order, asked.visitedOn()));
        var visit = visits.find(order.id()).orElseThrow();
        if (visit.outcome() == Outcome.REFUSED)
            findings.recordAll(order, visit, null, readings.ofRefusal(visit.visitedOn()), on(order, visit.visitedOn()));
        if (visit.outcome() != Outcome.NOT_LOCATED) intake.meetVisit(order.caseId(), "inspection.visit");
        var read = new ArrayList<Finding.Reading>();
        for (NewFoundChild child : asked.children())
            read.addAll(describe(order, visit, child, null).readings());
        if (visit.childrenFound() > 0) announce(order, visit, read);
        return recorded;
    }

    Recorded record(String folio, NewFoundChild asked, @Nullable Integer seen) {
        var order = mine(folio);
        var visit = visits.find(order.id())
                .filter(made -> made.outcome() == Outcome.EXECUTED)
                .orElseThrow(() -> new Conflict(
                        "Registre primero la visita ejecutada de %s; después, a quién encontró.".formatted(folio)));
        var described = describe(order, visit, asked, seen);
        announce(order, visit, described.readings());
        return described.recorded();
    }

    private record Described(Recorded recorded, List<Finding.Reading> readings) {}

    private Described describe(InspectionOrder order, Visit visit, NewFoundChild asked, @Nullable Integer seen) {
        VisitRules.check(asked.work()).refuseIfAny();
        var found = new FoundChild(
                UUID.randomUUID(),
                order.id(),
                visit.id(),
                registry.openChild(asked.child(), order.caseId()),
                visit.visitedOn(),
                order.activity(),
                asked.child().age(),
                asked.work());
        var day = on(order, visit.visitedOn());
        var recorded = children.insert(order, found, day, seen);
        var read = readings.of(found);
        findings.recordAll(order, visit, found.child(), read, day);
        return new Described(recorded, read);
    }

    private void announce(InspectionOrder order, Visit visit, List<Finding.Reading> read) {
        int described = children.list(order.id()).size();
        events.publishEvent(new ChildrenFound(
                order.caseId(),
                visit.id(),
                order.folio(),
                order.state(),
                order.municipality(),
                since(order, visit),
                Math.max(visit.childrenFound(), described),
                read.stream().anyMatch(Finding.Reading::stopsWork),
                read.stream().anyMatch(Finding.Reading::criminalNotice)));
    }

    private Instant since(InspectionOrder order, Visit visit) {
        var now = clock.instant();
        return visit.visitedOn().equals(LocalDate.ofInstant(now, reference.zoneOf(order.municipality())))
                ? now
                : on(order, visit.visitedOn()).at();
    }

    /** The order, if the acting officer's unit gave it. */
    private InspectionOrder mine(String folio) {
        var order = orders.find(folio).orElseThrow(() -> new NotFound("inspection " + folio));
        requireMine(order);
        return order;
    }

    /** @throws NotPermitted to another unit than the one that ordered it */
    void requireMine(InspectionOrder order) {
        if (!order.unit().equals(access.getOfficer().unit()))
            throw new NotPermitted("La visita la registra la unidad que la ordenó: %s."
                    .formatted(reference.getUnit(order.unit()).nameEs()));
    }

    private Occurred on(InspectionOrder order, LocalDate day) {
        return Occurred.on(day, reference.zoneOf(order.municipality()));
    }
}
