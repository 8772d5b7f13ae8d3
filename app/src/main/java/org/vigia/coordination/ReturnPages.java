package org.vigia.coordination;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.page.Form;
import org.vigia.reference.AgencyKind;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Reference;
import org.vigia.reference.State;

/** The pages of returns: who has reported and who has not, one return, and a new one to sign. */
@Controller
class ReturnPages {
    private final Coordination coordination;
    private final Measures measures;
    private final Access access;
    private final Docket docket;
    private final Reference reference;

    ReturnPages(Coordination coordination, Measures measures, Access access, Docket docket, Reference reference) {
        this.coordination = coordination;
        this.measures = measures;
        this.access = access;
        this.docket = docket;
        this.reference = reference;
    }

    @Operation(id = "listReturns", asks = Permission.SEE_RETURNS)
    @GetMapping("/entregas")
    ModelAndView list(@RequestParam(defaultValue = "") String anio) {
        Form form = Form.blank().with("anio", anio.isBlank() ? Integer.toString(lastYear()) : anio);
        int year = form.integer("anio", 2000, lastYear() + 1).orElse(lastYear());
        return form.page(
                "coordination/returns",
                Map.of(
                        "year", year,
                        "returns", coordination.list(year),
                        "silent", coordination.listSilent(year),
                        "everyone", unit().kind() == AgencyKind.FEDERAL_COMMISSION,
                        "mayFile", access.may(Permission.FILE_RETURN)));
    }

    @Operation(id = "readReturn", asks = Permission.SEE_RETURNS)
    @GetMapping("/entregas/{folio}")
    ModelAndView show(@PathVariable String folio) {
        return new ModelAndView("coordination/unitReturn", Map.of("filed", coordination.getByFolio(folio)));
    }

    @Operation(id = "newReturn", asks = Permission.FILE_RETURN)
    @GetMapping("/entregas/nueva")
    ModelAndView blank(@RequestParam(defaultValue = "") String anio) {
        return page(Form.blank().with("anio", anio.isBlank() ? Integer.toString(lastYear()) : anio));
    }

    @Operation(id = "fileReturn", asks = Permission.FILE_RETURN)
    @PostMapping("/entregas")
    ModelAndView file(Form form) {
        AgencyUnit unit = unit();
        var states = reference.states().stream().map(State::code).toList();
        var asked = new ReturnForm(form, measures.listFor(unit), states, coordination.today(unit)).read();
        if (asked.isPresent()) {
            try {
                var recorded = docket.once(
                        UUID.fromString(form.key()),
                        "coordination.file",
                        form.body(),
                        () -> coordination.file(asked.get()));
                return Form.recorded("/entregas/" + coordination.getFolio(recorded.subject()));
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        }
        return page(form);
    }

    private ModelAndView page(Form form) {
        AgencyUnit unit = unit();
        List<Measure> asked = measures.listFor(unit);
        return form.page(
                "coordination/newReturn",
                Map.of(
                        "unit",
                        unit,
                        "measures",
                        asked,
                        "compiles",
                        Measure.compiles(unit),
                        "today",
                        coordination.today(unit)));
    }

    private AgencyUnit unit() {
        return reference.getUnit(access.getOfficer().unit());
    }

    /** The last whole year, which is what is usually reported on. */
    private int lastYear() {
        return coordination.today(unit()).getYear() - 1;
    }
}
