package org.vigia.referral;

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

/** The trays of referrals: what others ask of this unit and what it asked of them. */
@Controller
class ReferralsPage {
    private final Trays trays;

    ReferralsPage(Trays trays) {
        this.trays = trays;
    }

    @Operation(id = "listReferrals", asks = Permission.SEE_REFERRALS)
    @GetMapping("/canalizaciones")
    ModelAndView referrals(Form form) {
        String asked = form.text("bandeja").orElse(Tray.TO_ACCEPT.slug());
        Tray tray = Tray.find(asked).orElseThrow(() -> new NotFound("tray " + asked));
        var cursor = Cursor.read(form, tray == Tray.SENT ? Trays.LATEST : Trays.WAITING);
        Map<Tray, Integer> counts = trays.count();
        return form.page(
                "referral/referrals",
                Map.of(
                        "tray",
                        tray,
                        "rows",
                        trays.list(tray, cursor),
                        "tabs",
                        Arrays.stream(Tray.values())
                                .map(t -> new Tab(t.label(), href(t), counts.get(t)))
                                .toList()));
    }

    private static String href(Tray tray) {
        return "/canalizaciones?bandeja=" + tray.slug();
    }
}
