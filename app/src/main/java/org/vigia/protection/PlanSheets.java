package org.vigia.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.docket.Clocks;
import org.vigia.page.Formats;
import org.vigia.page.Moment;
import org.vigia.reference.Reference;
import org.vigia.registry.Child;
import org.vigia.registry.Registry;

/** All that the pages of a plan show, read in one transaction; what it holds only for the protection unit. */
@Component
class PlanSheets {
    private final Access access;
    private final Casework casework;
    private final Registry registry;
    private final Reference reference;
    private final Clocks clocks;
    private final Plans plans;
    private final Protection protection;

    PlanSheets(
            Access access,
            Casework casework,
            Registry registry,
            Reference reference,
            Clocks clocks,
            Plans plans,
            Protection protection) {
        this.access = access;
        this.casework = casework;
        this.registry = registry;
        this.reference = reference;
        this.clocks = clocks;
        this.plans = plans;
        this.protection = protection;
    }

    /** One of the six steps of the law and when it was reached. */
    record StepLine(String label, String provision, String day) {}

    /** One follow-up: by when, how it stands, what was found. */
    record FollowUpLine(String label, String due, FollowUp.Standing standing, String found) {}

    /** What a plan holds. @param majority between which days the child turns eighteen @param acts what the officer may record now; none of a plan that another unit keeps */
    record Held(
            Course course,
            LocalDate today,
            String majority,
            List<FollowUpLine> followUps,
            List<Moment> moments,
            List<PlanAct> acts) {
        List<FollowUpLine> missed() {
            return followUps.stream()
                    .filter(line -> line.standing() == FollowUp.Standing.MISSED)
                    .toList();
        }
    }

    /**
     * @param caseFolio of its case, once the officer may see it
     * @param person whose plan it is: "Persona 2", never a name
     * @param held empty for other agencies
     */
    record Sheet(
            Plan plan,
            Optional<String> caseFolio,
            String unit,
            String person,
            List<StepLine> steps,
            Optional<Held> held) {
        String href() {
            return plan.href();
        }

        Course course() {
            return held.orElseThrow().course();
        }
    }

    @Transactional(readOnly = true)
    public List<Sheet> list(UUID caseId) {
        return plans.list(caseId).stream().map(this::sheet).toList();
    }

    @Transactional(readOnly = true)
    public Sheet get(String folio) {
        return sheet(plans.get(folio));
    }

    /** The sheet for a form. @throws org.vigia.access.NotPermitted when another unit keeps the plan */
    @Transactional(readOnly = true)
    public Sheet mine(String folio) {
        return sheet(protection.mine(folio));
    }

    /** "Persona 2" of its case. */
    String person(Plan plan) {
        List<UUID> children =
                registry.listChildren(plan.caseId()).stream().map(Child::id).toList();
        int place = children.indexOf(plan.child());
        return place < 0 ? "Persona reservada" : "Persona " + (place + 1);
    }

    private Sheet sheet(Plan plan) {
        boolean sees = access.may(Permission.SEE_MEASURES, plan.caseId());
        return new Sheet(
                plan,
                casework.find(plan.caseId()).map(CaseFile::folio),
                reference.unitName(plan.unit()),
                person(plan),
                Stream.of(Stage.values())
                        .filter(stage -> stage != Stage.ENDED || plan.isOver())
                        .map(stage -> step(plan, stage))
                        .toList(),
                sees ? Optional.of(held(plan)) : Optional.empty());
    }

    private static StepLine step(Plan plan, Stage stage) {
        LocalDate day = plan.reached().get(stage);
        return new StepLine(stage.label(), stage.provision(), day == null ? "Pendiente" : Formats.day(day));
    }

    private Held held(Plan plan) {
        PlanFile file = plans.open(plan);
        Course course = file.course();
        LocalDate today = clocks.today(plan.unit());
        boolean mine =
                access.may(Permission.KEEP_PLANS) && access.getOfficer().unit().equals(plan.unit());
        return new Held(
                course,
                today,
                majority(plan),
                Stream.of(FollowUp.values())
                        .map(which -> followUp(course, which, today))
                        .toList(),
                new PlanMoments(reference.unitName(plan.unit()), reference).of(file),
                mine ? PlanAct.of(course) : List.of());
    }

    private String majority(Plan plan) {
        return registry.listChildren(plan.caseId()).stream()
                .filter(child -> child.id().equals(plan.child()))
                .findFirst()
                .map(child -> Majority.of(child).words())
                .orElse("No consta");
    }

    private static FollowUpLine followUp(Course course, FollowUp which, LocalDate today) {
        Event.FollowedUp made = course.followUps().get(which);
        return new FollowUpLine(
                which.label(),
                course.due(which).map(Formats::day).orElse(""),
                course.standing(which, today),
                made == null ? "" : PlanMoments.text(made));
    }
}
