package org.vigia.inspection;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.intake.FollowUp;
import org.vigia.intake.FollowUps;
import org.vigia.law.Answer;
import org.vigia.law.BreachKind;
import org.vigia.law.Judgment;
import org.vigia.law.Law;
import org.vigia.law.WorkQuestion;
import org.vigia.reference.Reference;
import org.vigia.registry.Child;
import org.vigia.registry.Registry;

/** Puts together what the page of an inspection shows. */
@Component
class Sheets {
    private final Inspection inspection;
    private final Registry registry;
    private final Readings readings;
    private final Law law;
    private final Reference reference;
    private final ObjectProvider<FollowUps> followUps;
    private final Access access;
    private final InstantSource clock;

    Sheets(
            Inspection inspection,
            Registry registry,
            Readings readings,
            Law law,
            Reference reference,
            ObjectProvider<FollowUps> followUps,
            Access access,
            InstantSource clock) {
        this.inspection = inspection;
        this.registry = registry;
        this.readings = readings;
        this.law = law;
        this.reference = reference;
        this.followUps = followUps;
        this.access = access;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Sheet get(String folio) {
        var file = inspection.getByFolio(folio);
        var points = points(file.findings());
        var registered = registry.listChildren(file.order().caseId()).stream().collect(toMap(Child::id, identity()));
        return new Sheet(
                file,
                file.visit()
                        .map(visit -> Progress.valueOf(visit.outcome().name()))
                        .orElse(Progress.TO_VISIT),
                registry.getWorkplace(file.order().workplace()),
                children(file, points, registered),
                points.stream()
                        .filter(point -> point.finding().child().isEmpty())
                        .toList(),
                access.may(Permission.READ_STATEMENT) ? inspection.openObservations(folio) : Optional.empty(),
                after(file.order()),
                access.may(Permission.RECORD_VISIT)
                        && file.order().unit().equals(access.getOfficer().unit()),
                access.may(Permission.END_FINDING),
                access.may(Permission.ORDER_INSPECTION)
                        && file.order().unit().equals(access.getOfficer().unit()));
    }

    private List<FollowUp> after(InspectionOrder order) {
        return followUps.stream()
                .flatMap(room -> room.list(List.of(order.caseId())).values().stream())
                .flatMap(List::stream)
                .filter(step -> !step.folio().equals(order.folio()))
                .toList();
    }

    private List<Sheet.Point> points(List<Finding> findings) {
        var points = new ArrayList<Sheet.Point>();
        for (Finding finding : findings)
            points.add(new Sheet.Point(
                    points.size() + 1,
                    finding,
                    finding.reading()
                            .map(reading -> law.getBreach(reading.provision()))
                            .map(BreachKind::nameEs)
                            .orElse("")));
        return points;
    }

    private List<Sheet.Found> children(InspectionFile file, List<Sheet.Point> points, Map<UUID, Child> registered) {
        var children = new ArrayList<Sheet.Found>();
        for (FoundChild found : file.children()) {
            var judgment = readings.judge(found);
            children.add(new Sheet.Found(
                    children.size() + 1,
                    found,
                    Optional.ofNullable(registered.get(found.child())),
                    judgment,
                    points.stream()
                            .filter(point -> point.finding().child().equals(Optional.of(found.child())))
                            .toList(),
                    questions(found, Answer.YES),
                    questions(found, Answer.NO),
                    today(found, judgment, file.order())));
        }
        return children;
    }

    private List<String> questions(FoundChild found, Answer answer) {
        var texts = law.questions();
        return List.of(WorkQuestion.values()).stream()
                .filter(question -> found.work().answer(question) == answer)
                .map(question -> String.valueOf(texts.get(question)))
                .toList();
    }

    /** The same work judged by the law of today, when that comes out differently. */
    private Optional<String> today(FoundChild found, Judgment then, InspectionOrder order) {
        var day = LocalDate.ofInstant(clock.instant(), reference.zoneOf(order.municipality()));
        var before = codes(then);
        var now = codes(readings.judge(found.on(day)));
        var gone = before.stream().filter(code -> !now.contains(code)).toList();
        var come = now.stream().filter(code -> !before.contains(code)).toList();
        if (gone.isEmpty() && come.isEmpty()) return Optional.empty();
        var words = new ArrayList<String>();
        if (!gone.isEmpty()) words.add("ya no se seguiría " + String.join(", ", gone));
        if (!come.isEmpty()) words.add("se seguiría además " + String.join(", ", come));
        return Optional.of("Con la ley de hoy, de los mismos hechos %s. Se juzga con la del día de la visita."
                .formatted(String.join(" y ", words)));
    }

    private static List<String> codes(Judgment judgment) {
        return judgment.breaches().stream().map(breach -> breach.kind().code()).toList();
    }
}
