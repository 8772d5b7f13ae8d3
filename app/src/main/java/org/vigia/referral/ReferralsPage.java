package org.vigia.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
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
    ModelAndView referrals(
            @RequestParam(defaultValue = "por-aceptar") String bandeja,
            @RequestParam(defaultValue = "") String despues) {
        Tray tray = Tray.find(bandeja).orElseThrow(() -> new NotFound("tray " + bandeja));
        List<ReferralRow> rows = trays.list(tray, despues);
        boolean more = rows.size() > Trays.SHOWN;
        List<ReferralRow> shown = more ? rows.subList(0, Trays.SHOWN) : rows;
        Map<Tray, Integer> counts = trays.count();
        return new ModelAndView(
                "referral/referrals",
                Map.of(
                        "tray",
                        tray,
                        "rows",
                        shown,
                        "tabs",
                        Arrays.stream(Tray.values())
                                .map(t -> new Tab(t.label(), href(t), counts.get(t)))
                                .toList(),
                        "next",
                        more
                                ? href(tray) + "&despues="
                                        + shown.getLast().referral().folio()
                                : ""));
    }

    private static String href(Tray tray) {
        return "/canalizaciones?bandeja=" + tray.slug();
    }
}
