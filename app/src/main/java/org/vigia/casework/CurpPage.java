package org.vigia.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.identity.Person;
import org.vigia.identity.Reason;
import org.vigia.identity.Stamp;
import org.vigia.page.Form;
import org.vigia.registry.Registry;

/** Where an officer who knows the CURP of a child says what for, and is told in which cases within reach it is. */
@Controller
@RequestMapping("/casos/curp")
class CurpPage {
    private final Casework casework;
    private final Registry registry;

    CurpPage(Casework casework, Registry registry) {
        this.casework = casework;
        this.registry = registry;
    }

    /** The answer to one search. */
    record Found(List<CaseFile> files, Stamp stamp) {}

    @Operation(id = "askCurp", asks = Permission.SEE_CHILD_IDENTITY)
    @GetMapping
    ModelAndView asking() {
        return page(Form.blank(), Optional.empty());
    }

    @Operation(id = "searchCurp", asks = Permission.SEE_CHILD_IDENTITY)
    @PostMapping
    ModelAndView search(Form form) {
        var curp = form.text("curp", "Escriba la CURP que busca.");
        var reason = Reason.read(form, Person.Kind.CHILD);
        if (curp.isPresent() && reason.isPresent())
            try {
                return page(form, Optional.of(search(curp.get(), reason.get())));
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return page(form, Optional.empty());
    }

    private Found search(String curp, Reason reason) {
        var answer = registry.searchCurp(curp, reason);
        return new Found(
                answer.files().stream()
                        .flatMap(file -> casework.find(file).stream())
                        .toList(),
                answer.stamp());
    }

    private static ModelAndView page(Form form, Optional<Found> found) {
        return form.page("casework/curp", Map.of("found", found));
    }
}
