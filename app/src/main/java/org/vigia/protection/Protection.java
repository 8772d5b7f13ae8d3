package org.vigia.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotPermitted;
import org.vigia.access.NotYet;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.casework.Track;
import org.vigia.docket.Clocks;
import org.vigia.docket.Docket;
import org.vigia.docket.Folios;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.reference.AgencyKind.Branch;
import org.vigia.reference.Reference;
import org.vigia.registry.Child;
import org.vigia.registry.Registry;

/** Plans of restoration: taken up by a protection unit for a child of a case, and followed until its rights are guaranteed. */
@Component
public class Protection {
    static final String KIND = "plan";
    static final String MEASURE = "medida";

    private final Access access;
    private final Casework casework;
    private final Registry registry;
    private final Reference reference;
    private final Docket docket;
    private final Folios folios;
    private final Clocks clocks;
    private final Plans plans;
    private final PlanClocks planClocks;

    Protection(
            Access access,
            Casework casework,
            Registry registry,
            Reference reference,
            Docket docket,
            Folios folios,
            Clocks clocks,
            Plans plans,
            PlanClocks planClocks) {
        this.access = access;
        this.casework = casework;
        this.registry = registry;
        this.reference = reference;
        this.docket = docket;
        this.folios = folios;
        this.clocks = clocks;
        this.plans = plans;
        this.planClocks = planClocks;
    }

    /** @throws org.vigia.access.NotFound when there is none, or none that the acting officer may see */
    @Transactional(readOnly = true)
    public Plan get(String folio) {
        return plans.get(folio);
    }

    @Transactional(readOnly = true)
    public Plan get(UUID id) {
        return plans.find(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public List<Plan> list(UUID caseId) {
        return plans.list(caseId);
    }

    /** All that a plan holds. @throws NotPermitted to other agencies than protection */
    @Transactional(readOnly = true)
    public PlanFile open(String folio) {
        Plan plan = plans.get(folio);
        access.require(Permission.SEE_MEASURES, plan.caseId());
        return plans.open(plan);
    }

    /**
     * Takes up a plan for a child, and opens the protection track of the case.
     *
     * @throws InvalidInput naming {@code persona}, {@code fecha} or {@code derechos}
     * @throws NotYet when the child has a plan that has not ended
     */
    @Transactional
    public Recorded open(NewPlan asked) {
        access.require(Permission.KEEP_PLANS);
        CaseFile file = casework.getOpen(asked.caseFolio());
        String unit = protectionUnit();
        Occurred when = on(asked.on(), unit, Told.nothing());
        Child child = registry.listChildren(file.caseId()).stream()
                .filter(one -> one.id().equals(asked.child()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("persona", "Elija a una persona del caso."));
        checkNoOther(file.caseId(), asked.child());
        if (!file.openTracks().contains(Track.PROTECTION)) casework.openTrack(file.caseId(), Track.PROTECTION, when);
        String folio = folios.next(
                "R-", reference.getState(file.state()).folio(), asked.on().getYear());
        Recorded opened = docket.record(PlanFacts.opened(asked, folio, file.caseId(), when));
        planClocks.opened(get(opened.subject()), child);
        write(
                plans.open(get(opened.subject())),
                new Event.Determined(asked.on(), asked.rights()),
                Told.nothing(),
                null);
        return opened;
    }

    /**
     * Records what happened next to a plan.
     *
     * @param seen version of the plan that the officer has seen
     * @throws InvalidInput naming the field that is wrong
     * @throws NotYet when what was recorded before does not allow it
     */
    @Transactional
    public Recorded record(String folio, Event event, Told told, @Nullable Integer seen) {
        Plan plan = mine(folio);
        casework.lock(plan.caseId());
        return write(plans.open(plan), event, told, seen);
    }

    private Recorded write(PlanFile file, Event event, Told told, @Nullable Integer seen) {
        Plan plan = file.plan();
        Occurred when = on(event.on(), plan.unit(), told);
        Course next = file.course().then(event);
        PlanRules.check(file, event, told);
        if (event instanceof Event.Ended end && end.to() != null) handOver(plan, end.to());
        Recorded recorded = docket.record(PlanFacts.step(file, event, told, when, seen));
        if (next.stage() != file.course().stage()
                || next.reached().size() > file.course().reached().size())
            next.reached().keySet().stream()
                    .filter(stage -> !file.course().has(stage))
                    .forEach(stage -> docket.record(PlanFacts.reached(plan, stage, event, when)));
        planClocks.tick(file, event, recorded.fact(), when);
        return recorded;
    }

    private void handOver(Plan plan, String to) {
        boolean protects = reference
                .findUnit(to)
                .filter(unit -> unit.kind().branch() == Branch.PROTECTION)
                .isPresent();
        if (!protects || to.equals(plan.unit()))
            throw new InvalidInput("procuraduria", "Elija la procuraduría que aceptó seguir.");
        access.share(plan.caseId(), to, "protection.ended");
    }

    /** One child has one plan at a time. */
    private void checkNoOther(UUID caseId, UUID child) {
        plans.list(caseId).stream()
                .filter(plan -> plan.child().equals(child) && !plan.isOver())
                .findFirst()
                .ifPresent(plan -> {
                    throw new NotYet(
                            "Esa persona ya tiene el plan %s, que lleva %s."
                                    .formatted(plan.folio(), reference.unitName(plan.unit())),
                            List.of("Siga ese plan, o espere a que termine."));
                });
    }

    private String protectionUnit() {
        String unit = access.getOfficer().unit();
        if (reference.getUnit(unit).kind().branch() != Branch.PROTECTION)
            throw new NotPermitted("El plan de restitución lo lleva una procuraduría de protección o un DIF.");
        return unit;
    }

    /** @throws NotPermitted when another unit keeps it */
    Plan mine(String folio) {
        Plan plan = plans.get(folio);
        access.require(Permission.KEEP_PLANS, plan.caseId());
        if (!plan.unit().equals(access.getOfficer().unit()))
            throw new NotPermitted("Este plan lo lleva %s.".formatted(reference.unitName(plan.unit())));
        return plan;
    }

    /** @throws InvalidInput naming {@code fecha} when that day is still to come */
    Occurred on(LocalDate day, String unit, Told told) {
        if (day.isAfter(clocks.today(unit)))
            throw new InvalidInput("fecha", "Ese día todavía no llega. Escriba el día en que ocurrió.");
        return told.hour() == null
                ? Occurred.on(day, clocks.zoneOf(unit))
                : Occurred.at(
                        day.atTime(told.hour()).atZone(clocks.zoneOf(unit)).toInstant());
    }
}
