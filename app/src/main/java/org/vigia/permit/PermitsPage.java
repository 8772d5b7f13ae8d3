package org.vigia.permit;

import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Cursor;
import org.vigia.page.Form;
import org.vigia.page.Tab;

/** The permits of a unit; one is found by its folio, as a visit finds it on paper. */
@Controller
class PermitsPage {
    private final Access access;
    private final Trays trays;

    PermitsPage(Access access, Trays trays) {
        this.access = access;
        this.trays = trays;
    }

    @Operation(id = "listPermits", asks = Permission.SEE_PERMITS)
    @GetMapping("/permisos")
    ModelAndView list(Form form) {
        String asked = form.text("bandeja").orElse(Tray.ALL.slug());
        Tray tray = Tray.find(asked).orElseThrow(() -> new NotFound("tray " + asked));
        return form.page(
                "permit/permits",
                Map.of(
                        "tray",
                        tray,
                        "rows",
                        trays.list(tray, form.text("buscar").orElse(null), Cursor.read(form, Trays.KEY)),
                        "keeps",
                        access.may(Permission.KEEP_PERMITS),
                        "tabs",
                        Arrays.stream(Tray.values())
                                .map(one -> new Tab(one.label(), "/permisos?bandeja=" + one.slug(), null))
                                .toList()));
    }
}
