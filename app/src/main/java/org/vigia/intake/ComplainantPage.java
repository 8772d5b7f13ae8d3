package org.vigia.intake;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.identity.Person;
import org.vigia.identity.Reason;
import org.vigia.page.Form;

/** Shows who complained, after a pause, for a written purpose, and for half an hour. */
@Controller
class ComplainantPage {
    private final Intake intake;

    ComplainantPage(Intake intake) {
        this.intake = intake;
    }

    @Operation(id = "askComplainant", asks = Permission.SEE_COMPLAINANT)
    @GetMapping("/denuncias/{folio}/denunciante")
    ModelAndView pause(@PathVariable String folio) {
        return page(folio, Form.blank());
    }

    @Operation(id = "readComplainant", asks = Permission.SEE_COMPLAINANT)
    @PostMapping("/denuncias/{folio}/denunciante")
    ModelAndView reveal(@PathVariable String folio, Form form) {
        var complaint = get(folio);
        var reason = Reason.read(form, Person.Kind.COMPLAINANT);
        if (reason.isEmpty()) return page(folio, form);
        intake.revealComplainant(complaint.folio(), reason.get());
        return Form.recorded("/denuncias/" + folio + "/denunciante");
    }

    private ModelAndView page(String folio, Form form) {
        var complaint = get(folio);
        return form.page(
                "intake/complainant", Map.of("complaint", complaint, "shown", intake.findShownComplainant(folio)));
    }

    private Complaint get(String folio) {
        var complaint = intake.getComplaint(folio);
        if (!intake.keepsComplainant(complaint.id())) throw new NotFound("complainant of " + folio);
        return complaint;
    }
}
