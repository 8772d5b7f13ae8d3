package org.vigia.inspection;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Cursor;
import org.vigia.page.Form;
import org.vigia.page.Sought;
import org.vigia.reference.Reference;
import org.vigia.registry.WorkplaceSearch;

/** The inspections an officer may see, the last planned first; what is asked for lies in the address. */
@Controller
class ListPage {
    private final Inspection inspection;
    private final Words words;
    private final Reference reference;
    private final Access access;

    ListPage(Inspection inspection, Words words, Reference reference, Access access) {
        this.inspection = inspection;
        this.words = words;
        this.reference = reference;
        this.access = access;
    }

    @Operation(id = "listInspections", asks = Permission.SEE_INSPECTIONS)
    @GetMapping("/inspecciones")
    ModelAndView list(Form form) {
        return form.page(
                "inspection/list",
                Map.of(
                        "lines",
                        inspection.list(filter(form), Cursor.read(form, Listing.KEY)),
                        "words",
                        words,
                        "mayOrder",
                        access.may(Permission.ORDER_INSPECTION)));
    }

    private Filter filter(Form form) {
        return new Filter(
                Sought.folio(form, "folio"),
                Choice.read(form, "estado", Progress.class),
                Sought.state(form, reference),
                Sought.municipality(form, reference),
                WorkplaceSearch.read(form),
                Choice.read(form, "seleccion", Selection.class),
                form.date("desde"),
                form.date("hasta"));
    }
}
