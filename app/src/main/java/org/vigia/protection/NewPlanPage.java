package org.vigia.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.docket.Clocks;
import org.vigia.docket.Docket;
import org.vigia.docket.Recorded;
import org.vigia.page.Form;
import org.vigia.page.Option;
import org.vigia.registry.Child;
import org.vigia.registry.Registry;

/** Where a protection unit takes up a plan for a child of a case. */
@Controller
@RequestMapping("/casos/{folio}/proteccion/nuevo")
class NewPlanPage {
    private final Access access;
    private final Casework casework;
    private final Registry registry;
    private final Protection protection;
    private final Docket docket;
    private final Clocks clocks;

    NewPlanPage(
            Access access, Casework casework, Registry registry, Protection protection, Docket docket, Clocks clocks) {
        this.access = access;
        this.casework = casework;
        this.registry = registry;
        this.protection = protection;
        this.docket = docket;
        this.clocks = clocks;
    }

    @Operation(id = "newPlan", asks = Permission.KEEP_PLANS)
    @GetMapping
    ModelAndView ask(@PathVariable String folio) {
        return page(folio, Form.blank());
    }

    @Operation(id = "openPlan", asks = Permission.KEEP_PLANS)
    @PostMapping
    ModelAndView open(@PathVariable String folio, Form form) {
        List<Child> children = registry.listChildren(casework.getByFolio(folio).caseId());
        OptionalInt number =
                form.integer("persona", 1, Math.max(1, children.size()), "Elija a la persona de quien es el plan.");
        Optional<LocalDate> on = form.date("fecha", "Escriba el día en que se recibió el caso.");
        List<String> rights = form.all("derechos");
        if (rights.isEmpty()) form.refuse("derechos", "Marque al menos un derecho restringido.");
        if (form.valid() && number.isPresent() && !children.isEmpty())
            try {
                UUID child = children.get(number.getAsInt() - 1).id();
                var asked = new NewPlan(folio, child, on.orElseThrow(), rights);
                Recorded recorded = docket.once(form, "protection.open", () -> protection.open(asked));
                return Form.recorded(protection.get(recorded.subject()).href());
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return page(folio, form);
    }

    private ModelAndView page(String folio, Form form) {
        CaseFile file = casework.getByFolio(folio);
        access.require(Permission.KEEP_PLANS, file.caseId());
        return form.page(
                "protection/newPlan",
                Map.of(
                        "file", file,
                        "people", people(file),
                        "rights",
                                PlanChoices.rights(
                                        clocks.today(access.getOfficer().unit()))));
    }

    /** Those of the case without a plan, by their number. */
    private List<Option> people(CaseFile file) {
        Set<UUID> planned = protection.list(file.caseId()).stream()
                .filter(plan -> !plan.isOver())
                .map(Plan::child)
                .collect(Collectors.toSet());
        List<Option> people = new ArrayList<>();
        int number = 0;
        for (Child child : registry.listChildren(file.caseId())) {
            number++;
            if (!planned.contains(child.id()))
                people.add(new Option(
                        Integer.toString(number),
                        "Persona " + number,
                        child.sex().label()));
        }
        return people;
    }
}
