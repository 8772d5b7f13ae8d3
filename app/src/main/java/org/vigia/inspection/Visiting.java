package org.vigia.inspection;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.docket.Recorded;
import org.vigia.intake.Intake;
import org.vigia.reference.Reference;
import org.vigia.registry.BulkRegistry;
import org.vigia.registry.ChildOnFile;

/** What happens, in one transaction, when visits are recorded, one or many, or a child found on one. */
@Component
record Visiting(
        Orders orders,
        Visits visits,
        FoundChildren children,
        Findings findings,
        Readings readings,
        Intake intake,
        BulkRegistry registry,
        Reference reference,
        Access access,
        ApplicationEventPublisher events,
        InstantSource clock) {

    Recorded record(NewVisit asked) {
        var order = mine(asked.folio());
        if (visits.find(order.id()).isPresent())
            throw new Conflict("La visita de %s ya está registrada. Revise lo nuevo.".formatted(order.folio()));
        return recordAll(List.of(new Visits.Made(order, asked))).getFirst().recorded();
    }

    /** A visit and its act. */
    record Visited(InspectionOrder order, Visit visit, Recorded recorded) {}

    /** Of orders of the acting unit that have none yet. */
    List<Visited> recordAll(List<Visits.Made> made) {
        for (Visits.Made one : made) check(one);
        var recorded = visits.insertAll(made);
        List<Visited> visited = new ArrayList<>();
        List<NewFinding> read = new ArrayList<>();
        List<Described> described = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            var order = made.get(i).order();
            var visit = visit(made.get(i), recorded.get(i));
            visited.add(new Visited(order, visit, recorded.get(i)));
            if (visit.outcome() == Outcome.REFUSED)
                for (var reading : readings.ofRefusal(order.state(), visit.visitedOn()))
                    read.add(finding(order, visit, null, reading));
            if (visit.outcome() != Outcome.NOT_LOCATED && order.complaint().isPresent())
                intake.meetVisit(order.caseId(), "inspection.visit");
            for (NewFoundChild child : made.get(i).told().children()) described.add(new Described(order, visit, child));
        }
        findings.recordAll(read);
        var ofChildren = describe(described, null).findings();
        for (Visited one : visited)
            if (one.visit().childrenFound() > 0)
                announce(
                        one.order(),
                        one.visit(),
                        one.visit().childrenFound(),
                        ofChildren.getOrDefault(one.visit().id(), List.of()));
        return visited;
    }

    Recorded record(String folio, NewFoundChild asked, @Nullable Integer seen) {
        var order = mine(folio);
        var visit = visits.find(order.id())
                .filter(made -> made.outcome() == Outcome.EXECUTED)
                .orElseThrow(() -> new Conflict(
                        "Registre primero la visita ejecutada de %s; después, a quién encontró.".formatted(folio)));
        var told = describe(List.of(new Described(order, visit, asked)), seen);
        int known = children.list(order.id()).size();
        announce(
                order,
                visit,
                Math.max(visit.childrenFound(), known),
                told.findings().getOrDefault(visit.id(), List.of()));
        return told.recorded().getFirst();
    }

    /** Someone found on a visit. */
    private record Described(InspectionOrder order, Visit visit, NewFoundChild child) {}

    /** What was recorded of them, and what the law says, by visit. */
    private record Told(List<Recorded> recorded, Map<UUID, List<NewFinding>> findings) {}

    private Told describe(List<Described> described, @Nullable Integer seen) {
        for (Described one : described) VisitRules.check(one.child().work()).refuseIfAny();
        var registered = registry.openChildren(described.stream()
                .map(one -> new ChildOnFile(one.child().child(), one.order().caseId()))
                .toList());
        List<FoundChildren.Met> met = new ArrayList<>();
        List<NewFinding> read = new ArrayList<>();
        for (int i = 0; i < described.size(); i++) {
            var order = described.get(i).order();
            var visit = described.get(i).visit();
            var found = found(described.get(i), registered.get(i));
            met.add(new FoundChildren.Met(order, found, Visits.on(order, visit.visitedOn(), reference), seen));
            for (var reading : readings.of(found)) read.add(finding(order, visit, found.child(), reading));
        }
        var recorded = children.insertAll(met);
        findings.recordAll(read);
        return new Told(recorded, read.stream().collect(groupingBy(NewFinding::visit)));
    }

    private static FoundChild found(Described told, UUID registered) {
        return new FoundChild(
                UUID.randomUUID(),
                told.order().id(),
                told.visit().id(),
                registered,
                told.visit().visitedOn(),
                told.order().state(),
                told.order().activity(),
                told.child().child().age(),
                told.child().work());
    }

    private NewFinding finding(InspectionOrder order, Visit visit, @Nullable UUID child, Finding.Reading reading) {
        var on = Visits.on(order, visit.visitedOn(), reference);
        return new NewFinding(order, visit.id(), visit.visitedOn(), child, reading, on);
    }

    private void check(Visits.Made made) {
        var zone = reference.zoneOf(made.order().municipality());
        VisitRules.check(made.told(), made.order(), LocalDate.ofInstant(clock.instant(), zone))
                .refuseIfAny();
    }

    private static Visit visit(Visits.Made made, Recorded recorded) {
        var told = made.told();
        return new Visit(recorded.fact(), made.order().id(), told.visitedOn(), told.outcome(), told.childrenFound());
    }

    private void announce(InspectionOrder order, Visit visit, int found, List<NewFinding> read) {
        events.publishEvent(new ChildrenFound(
                order.caseId(),
                visit.id(),
                order.folio(),
                order.state(),
                order.municipality(),
                since(order, visit),
                found,
                read.stream().anyMatch(one -> one.reading().stopsWork()),
                read.stream().anyMatch(one -> one.reading().criminalNotice())));
    }

    private Instant since(InspectionOrder order, Visit visit) {
        var now = clock.instant();
        return visit.visitedOn().equals(LocalDate.ofInstant(now, reference.zoneOf(order.municipality())))
                ? now
                : Visits.on(order, visit.visitedOn(), reference).at();
    }

    /** The order, if the acting officer's unit gave it. */
    InspectionOrder mine(String folio) {
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
}
