package org.vigia.intake;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Form;

/** Shows who complained, after a pause, for a written purpose, and only in the answer to that one request. */
@Controller
class ComplainantPage {
    private final Intake intake;

    ComplainantPage(Intake intake) {
        this.intake = intake;
    }

    @Operation(id = "askComplainant", asks = Permission.SEE_COMPLAINANT)
    @GetMapping("/denuncias/{folio}/denunciante")
    ModelAndView pause(@PathVariable String folio) {
        return page(folio, Form.blank(), Map.of());
    }

    @Operation(id = "readComplainant", asks = Permission.SEE_COMPLAINANT)
    @PostMapping("/denuncias/{folio}/denunciante")
    ModelAndView reveal(@PathVariable String folio, Form form) {
        try {
            return page(folio, form, intake.revealComplainant(folio, form.value("motivo")));
        } catch (InvalidInput refused) {
            form.refuse(refused);
            return page(folio, form, Map.of());
        }
    }

    private ModelAndView page(String folio, Form form, Map<String, String> shown) {
        var complaint = intake.getComplaint(folio);
        if (!intake.keepsComplainant(complaint.id())) throw new NotFound("complainant of " + folio);
        return form.page("intake/complainant", Map.of("complaint", complaint, "shown", shown));
    }
}
