package org.vigia.coordination;

import java.util.List;
import java.util.Map;
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
import org.vigia.page.Cursor;
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
    ModelAndView list(Form form) {
        if (form.text("anio").isEmpty()) form.with("anio", Integer.toString(lastYear()));
        int year = year(form);
        return form.page(
                "coordination/returns",
                Map.of(
                        "year", year,
                        "returns", coordination.list(year, Cursor.read(form, Returns.KEY)),
                        "deliveries", coordination.listDeliveries(year),
                        "everyone", unit().kind() == AgencyKind.FEDERAL_COMMISSION,
                        "mayFile", access.may(Permission.FILE_RETURN)));
    }

    @Operation(id = "readReturn", asks = Permission.SEE_RETURNS)
    @GetMapping("/entregas/{folio}")
    ModelAndView show(@PathVariable String folio) {
        UnitReturn filed = coordination.getByFolio(folio);
        boolean mayCorrect = access.may(Permission.FILE_RETURN) && filed.unit().equals(unit());
        return new ModelAndView("coordination/unitReturn", Map.of("filed", filed, "mayCorrect", mayCorrect));
    }

    @Operation(id = "newReturn", asks = Permission.FILE_RETURN)
    @GetMapping("/entregas/nueva")
    ModelAndView blank(@RequestParam(defaultValue = "") String anio, @RequestParam(defaultValue = "") String renglon) {
        Form form = ofYear(anio)
                .with("renglon", renglon)
                .with("firmada", coordination.today(unit()).toString());
        Declared declared = coordination.mapDeclared(year(form)).get(renglon);
        if (declared != null) ReturnForm.fill(form, declared.statement());
        return page(form);
    }

    @Operation(id = "fileReturn", asks = Permission.FILE_RETURN)
    @PostMapping("/entregas")
    ModelAndView file(Form form) {
        var states = reference.states().stream().map(State::code).toList();
        var asked = new ReturnForm(form, listOn(form), states, coordination.today(unit())).read();
        if (asked.isPresent())
            try {
                var recorded = docket.once(form, "coordination.file", () -> coordination.file(asked.get()));
                return Form.recorded("/entregas/" + coordination.getFolio(recorded.subject()));
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return page(form);
    }

    private ModelAndView page(Form form) {
        return form.page(
                "coordination/newReturn",
                Map.of(
                        "unit", unit(),
                        "measures", listOn(form),
                        "declared", coordination.mapDeclared(year(form)),
                        "compiles", Measure.compiles(unit())));
    }

    /** The measures of the page: the one to be corrected, else all that the unit may state. */
    List<Measure> listOn(Form form) {
        List<Measure> all = measures.listFor(unit());
        var one =
                all.stream().filter(m -> m.code().equals(form.value("renglon"))).toList();
        return one.isEmpty() ? all : one;
    }

    private Form ofYear(String written) {
        return Form.blank().with("anio", written.isBlank() ? Integer.toString(lastYear()) : written);
    }

    private int year(Form form) {
        return form.integer("anio", ReturnForm.FIRST_YEAR, lastYear() + 1).orElse(lastYear());
    }

    private AgencyUnit unit() {
        return reference.getUnit(access.getOfficer().unit());
    }

    /** The last whole year, which is what is usually reported on. */
    private int lastYear() {
        return coordination.today(unit()).getYear() - 1;
    }
}
