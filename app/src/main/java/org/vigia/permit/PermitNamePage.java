package org.vigia.permit;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.identity.Person;
import org.vigia.identity.Reason;
import org.vigia.page.Form;
import org.vigia.registry.Registry;

/** Where an officer says what the name behind a permit is needed for. */
@Controller
@RequestMapping("/permisos/{folio}/nombre")
class PermitNamePage {
    private final Permit permit;
    private final Registry registry;

    PermitNamePage(Permit permit, Registry registry) {
        this.permit = permit;
        this.registry = registry;
    }

    @Operation(id = "askPermitName", asks = Permission.SEE_CHILD_IDENTITY)
    @GetMapping
    ModelAndView ask(@PathVariable String folio) {
        return page(permit.get(folio), Form.blank());
    }

    @Operation(id = "readPermitName", asks = Permission.SEE_CHILD_IDENTITY)
    @PostMapping
    ModelAndView reveal(@PathVariable String folio, Form form) {
        PermitFile file = permit.get(folio);
        var reason = Reason.read(form, Person.Kind.CHILD);
        if (reason.isEmpty()) return page(file, form);
        registry.revealChild(file.child(), reason.get());
        return Form.recorded(file.href() + "/nombre");
    }

    private ModelAndView page(PermitFile file, Form form) {
        return form.page("permit/permitName", Map.of("permit", file, "shown", registry.findShownChild(file.child())));
    }
}
