package org.vigia.protection;

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
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.page.Form;
import org.vigia.page.Options;
import org.vigia.reference.AgencyKind.Branch;
import org.vigia.reference.Reference;

/** A plan of restoration, and one page for each thing that is recorded of it. */
@Controller
@RequestMapping("/planes/{folio}")
class PlanPage {
    private static final String ACT = "/{paso:acercamiento|derechos|plan|medida|respuesta|juez|acuerdo|seguimiento"
            + "|opinion|representacion|alojamiento|servicio|inscripcion|inscrita|mayoria|cierre}";

    private final Protection protection;
    private final PlanSheets sheets;
    private final Docket docket;
    private final Reference reference;
    private final Access access;

    PlanPage(Protection protection, PlanSheets sheets, Docket docket, Reference reference, Access access) {
        this.protection = protection;
        this.sheets = sheets;
        this.docket = docket;
        this.reference = reference;
        this.access = access;
    }

    @Operation(id = "readPlan", asks = Permission.SEE_PLANS)
    @GetMapping
    ModelAndView show(@PathVariable String folio) {
        return new ModelAndView(
                "protection/plan",
                Map.of("sheet", sheets.get(folio), "mayImport", access.may(Permission.IMPORT_RECORDS)));
    }

    @Operation(id = "newPlanStep", asks = Permission.KEEP_PLANS)
    @GetMapping(ACT)
    ModelAndView ask(@PathVariable String folio, @PathVariable String paso) {
        var sheet = sheets.mine(folio);
        return page(
                sheet,
                PlanAct.of(paso),
                Form.blank().with("version", Integer.toString(sheet.plan().version())));
    }

    @Operation(id = "recordPlanStep", asks = Permission.KEEP_PLANS)
    @PostMapping(ACT)
    ModelAndView record(@PathVariable String folio, @PathVariable String paso, Form form) {
        String operation = "protection." + paso;
        if (docket.findOnce(form, operation).isPresent()) return Form.recorded("/planes/" + folio);
        var sheet = sheets.mine(folio);
        PlanAct act = PlanAct.of(paso);
        Told told = PlanForm.told(form);
        Optional<Event> event = PlanForm.read(act, sheet.course(), form);
        if (event.isPresent())
            try {
                docket.once(form, operation, () -> protection.record(folio, event.get(), told, form.version()));
                return Form.recorded(sheet.href());
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return page(sheet, act, form);
    }

    private ModelAndView page(PlanSheets.Sheet sheet, PlanAct act, Form form) {
        var units = Options.units(reference.units().stream()
                .filter(unit -> unit.kind().branch() == Branch.PROTECTION)
                .filter(unit -> !unit.code().equals(sheet.plan().unit()))
                .toList());
        return form.page("protection/planAct", Map.of("sheet", sheet, "act", act, "units", units));
    }
}
