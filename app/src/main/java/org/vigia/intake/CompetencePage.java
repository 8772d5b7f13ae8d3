package org.vigia.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.law.Jurisdiction;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.registry.Choices;

/** Where a supervisor or the legal area decides competence otherwise than the table of the law. */
@Controller
class CompetencePage {
    private static final Jurisdiction[] DECISIONS = {Jurisdiction.FEDERAL, Jurisdiction.STATE};
    private static final List<Option> OPTIONS = Choices.of(DECISIONS, Jurisdiction::nameEs);

    private final Intake intake;
    private final Docket docket;

    CompetencePage(Intake intake, Docket docket) {
        this.intake = intake;
        this.docket = docket;
    }

    @Operation(id = "newRuling", asks = Permission.OVERRIDE_COMPETENCE)
    @GetMapping("/denuncias/{folio}/competencia")
    ModelAndView blank(@PathVariable String folio) {
        var complaint = intake.getComplaint(folio, Permission.OVERRIDE_COMPETENCE);
        var ruling = intake.getCompetence(folio);
        return page(complaint, Form.blank().with("version", Integer.toString(ruling.version())));
    }

    @Operation(id = "overrideCompetence", asks = Permission.OVERRIDE_COMPETENCE)
    @PostMapping("/denuncias/{folio}/competencia")
    ModelAndView decide(@PathVariable String folio, Form form) {
        var complaint = intake.getComplaint(folio, Permission.OVERRIDE_COMPETENCE);
        var decision = Choices.read(form, "competencia", DECISIONS);
        if (form.text("competencia").isEmpty()) form.refuse("competencia", "Elija la competencia que resuelve.");
        var reason = form.text("motivo", "Escriba por qué resuelve otra cosa; el motivo queda con su nombre.");
        int seen = form.integer("version", 1, Integer.MAX_VALUE - 1).orElse(0);
        if (form.valid()) {
            try {
                docket.once(
                        UUID.fromString(form.key()),
                        "intake.overrideCompetence " + folio,
                        form.body(),
                        () -> intake.overrideCompetence(folio, decision.orElseThrow(), reason.orElseThrow(), seen));
                return Form.recorded("/denuncias/" + folio + "#competencia");
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        }
        return page(complaint, form);
    }

    private ModelAndView page(Complaint complaint, Form form) {
        return form.page(
                "intake/competence",
                Map.of("complaint", complaint, "ruling", intake.getCompetence(complaint.folio()), "options", OPTIONS));
    }
}
