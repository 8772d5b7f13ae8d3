package org.vigia.transfer;

import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Cursor;
import org.vigia.page.Form;
import org.vigia.page.Tab;

/** The trays of transfers: what others declined in favour of this unit, and what it declined. */
@Controller
class TransfersPage {
    private final Trays trays;

    TransfersPage(Trays trays) {
        this.trays = trays;
    }

    @Operation(id = "listTransfers", asks = Permission.SEE_TRANSFERS)
    @GetMapping("/declinatorias")
    ModelAndView list(Form form) {
        String asked = form.text("bandeja").orElse(Tray.RECEIVED.slug());
        Tray tray = Tray.find(asked).orElseThrow(() -> new NotFound("tray " + asked));
        return form.page(
                "transfer/transfers",
                Map.of(
                        "tray",
                        tray,
                        "rows",
                        trays.list(tray, Cursor.read(form, Trays.KEY)),
                        "tabs",
                        Arrays.stream(Tray.values())
                                .map(one -> new Tab(one.label(), "/declinatorias?bandeja=" + one.slug(), null))
                                .toList()));
    }
}
