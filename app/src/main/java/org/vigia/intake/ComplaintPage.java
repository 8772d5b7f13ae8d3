package org.vigia.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.reference.Language;
import org.vigia.reference.Reference;
import org.vigia.registry.Registry;
import org.vigia.registry.Ruling;

/** One complaint: what is known, who is competent and why, what is due and what was done. */
@Controller
class ComplaintPage {
    private final Intake intake;
    private final Registry registry;
    private final AllFollowUps after;
    private final ComplaintCourse course;
    private final Reference reference;
    private final Access access;

    ComplaintPage(
            Intake intake,
            Registry registry,
            AllFollowUps after,
            ComplaintCourse course,
            Reference reference,
            Access access) {
        this.intake = intake;
        this.registry = registry;
        this.after = after;
        this.course = course;
        this.reference = reference;
        this.access = access;
    }

    @Operation(id = "readComplaint", asks = Permission.SEE_COMPLAINTS)
    @GetMapping("/denuncias/{folio}")
    ModelAndView show(@PathVariable String folio) {
        return new ModelAndView("intake/complaint", Map.of("view", view(intake.getComplaint(folio))));
    }

    private ComplaintView view(Complaint complaint) {
        boolean reads = access.may(Permission.READ_STATEMENT, complaint.caseId());
        var ruling = intake.getCompetence(complaint.folio());
        var deadline = course.findVisit(complaint);
        return new ComplaintView(
                ComplaintRow.of(
                        complaint,
                        reference,
                        after.list(List.of(complaint.caseId())).getOrDefault(complaint.caseId(), List.of())),
                registry.getWorkplace(complaint.workplace()),
                ruling,
                unitName(complaint.unit()),
                ruling.authority().map(this::unitName).orElse("Ninguna autoridad laboral"),
                decidedBy(ruling),
                reads ? intake.openNarrative(complaint.folio()).orElse(null) : null,
                reads ? registry.openWorkplaceTexts(complaint.workplace()) : Map.of(),
                language(complaint.language()),
                deadline.map(course::due).orElse(null),
                deadline.map(course::why).orElse(null),
                course.moments(complaint),
                registry.listExternalRefs(complaint.id()),
                new ComplaintView.Allowed(
                        reads,
                        access.may(Permission.ORDER_INSPECTION, complaint.caseId()),
                        access.may(Permission.OVERRIDE_COMPETENCE, complaint.caseId()),
                        intake.keepsComplainant(complaint.id())));
    }

    private String unitName(String unit) {
        return reference.unitName(unit);
    }

    private @Nullable String decidedBy(Ruling ruling) {
        return ruling.override()
                .map(override -> access.mapEver(List.of(override.officer())).values().stream()
                        .map(Officer::displayName)
                        .findFirst()
                        .orElse("una persona de otra unidad"))
                .orElse(null);
    }

    private String language(String code) {
        return reference.languages().stream()
                .filter(language -> language.code().equals(code))
                .map(Language::name)
                .findFirst()
                .orElse("Español");
    }
}
