package org.vigia.casework;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Form;
import org.vigia.registry.Registry;

/** The children of a case, and where an officer says what a name is needed for. */
@Controller
@RequestMapping("/casos/{folio}/personas")
class PeoplePage {
    private final CaseSheets sheets;
    private final Registry registry;
    private final Access access;

    PeoplePage(CaseSheets sheets, Registry registry, Access access) {
        this.sheets = sheets;
        this.registry = registry;
        this.access = access;
    }

    @Operation(id = "readPeople", asks = Permission.SEE_CHILDREN)
    @GetMapping
    ModelAndView people(@PathVariable String folio) {
        var head = sheets.head(folio);
        return new ModelAndView(
                "casework/people",
                Map.of(
                        "head", head,
                        "people", sheets.listPeople(head.file()),
                        "maySeeNames", access.may(Permission.SEE_CHILD_IDENTITY)));
    }

    @Operation(id = "askChildName", asks = Permission.SEE_CHILD_IDENTITY)
    @GetMapping("/{number}/nombre")
    ModelAndView asking(@PathVariable String folio, @PathVariable int number) {
        return page(folio, number, Form.blank(), Optional.empty());
    }

    /** Shown in the answer itself, never kept, so that going back asks again. */
    @Operation(id = "readChildName", asks = Permission.SEE_CHILD_IDENTITY)
    @PostMapping("/{number}/nombre")
    ModelAndView reveal(@PathVariable String folio, @PathVariable int number, Form form) {
        Optional<String> purpose = form.text("motivo", "Escriba para qué necesita el nombre; queda en la bitácora.");
        if (purpose.isEmpty()) return page(folio, number, form, Optional.empty());
        try {
            var child = person(sheets.head(folio), number).child();
            return page(folio, number, form, Optional.of(registry.revealChild(child.id(), purpose.get())));
        } catch (InvalidInput refused) {
            form.refuse(refused);
            return page(folio, number, form, Optional.empty());
        }
    }

    private ModelAndView page(String folio, int number, Form form, Optional<Map<String, String>> names) {
        var head = sheets.head(folio);
        return form.page(
                "casework/childName",
                Map.of("head", head, "number", number, "person", person(head, number), "names", names));
    }

    private People.Person person(CaseSheets.Head head, int number) {
        var people = sheets.listPeople(head.file());
        if (number < 1 || number > people.size()) throw new NotFound("person " + number);
        return people.get(number - 1);
    }
}
