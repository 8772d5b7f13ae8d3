package org.vigia.casework;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.identity.Reason;
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
                        "head",
                        head,
                        "people",
                        sheets.listPeople(head.file()),
                        "mayGiveData",
                        access.may(Permission.EXPORT_SUBJECT, head.file().caseId())
                                && access.getOfficer().unit().equals(head.file().unit()),
                        "maySeeNames",
                        access.may(Permission.SEE_CHILD_IDENTITY, head.file().caseId())));
    }

    @Operation(id = "askChildName", asks = Permission.SEE_CHILD_IDENTITY)
    @GetMapping("/{number}/nombre")
    ModelAndView asking(@PathVariable String folio, @PathVariable int number) {
        return page(folio, number, Form.blank());
    }

    @Operation(id = "readChildName", asks = Permission.SEE_CHILD_IDENTITY)
    @PostMapping("/{number}/nombre")
    ModelAndView reveal(@PathVariable String folio, @PathVariable int number, Form form) {
        var child = person(sheets.head(folio), number).child();
        var reason = Reason.read(form, org.vigia.identity.Person.Kind.CHILD);
        if (reason.isEmpty()) return page(folio, number, form);
        registry.revealChild(child.id(), reason.get());
        return Form.recorded("/casos/%s/personas/%d/nombre".formatted(folio, number));
    }

    private ModelAndView page(String folio, int number, Form form) {
        var head = sheets.head(folio);
        var person = person(head, number);
        return form.page(
                "casework/childName",
                Map.of(
                        "head", head,
                        "number", number,
                        "person", person,
                        "shown", registry.findShownChild(person.child().id())));
    }

    private People.Person person(CaseSheets.Head head, int number) {
        var people = sheets.listPeople(head.file());
        if (number < 1 || number > people.size()) throw new NotFound("person " + number);
        return people.get(number - 1);
    }
}
