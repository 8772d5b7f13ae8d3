package org.vigia.casework;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Form;
import org.vigia.page.Options;
import org.vigia.reference.Reference;

/** The list of cases; its filter is its address. */
@Controller
class CasesPage {
    private final CaseList cases;
    private final Reference reference;
    private final Access access;

    CasesPage(CaseList cases, Reference reference, Access access) {
        this.cases = cases;
        this.reference = reference;
        this.access = access;
    }

    @Operation(id = "listCases", asks = Permission.SEE_CASES)
    @GetMapping("/casos")
    ModelAndView cases(Form form) {
        var filter = new CaseFilter(
                form.value("estado"),
                form.value("entidad"),
                form.value("plazo"),
                form.value("via"),
                form.value("q").strip().toUpperCase(Locale.ROOT),
                form.value("despues"));
        var rows = cases.list(filter);
        boolean more = rows.size() > CaseList.SHOWN;
        var shown = more ? rows.subList(0, CaseList.SHOWN) : rows;
        return form.page(
                "casework/cases",
                Map.of(
                        "rows",
                        shown,
                        "filtered",
                        !filter.isEmpty(),
                        "next",
                        more ? filter.next(shown.getLast().file().folio()) : "",
                        "continued",
                        !filter.after().isEmpty(),
                        "complaints",
                        access.may(Permission.SEE_COMPLAINTS),
                        "mayOpen",
                        access.may(Permission.OPEN_CASE),
                        "maySearchCurp",
                        access.may(Permission.SEE_CHILD_IDENTITY),
                        "states",
                        Options.states(reference)));
    }
}
