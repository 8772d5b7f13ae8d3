package org.vigia.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.download.Column;
import org.vigia.download.Download;
import org.vigia.download.Listed;
import org.vigia.page.Cursor;
import org.vigia.page.Form;
import org.vigia.page.Keyset;
import org.vigia.page.Tab;

/** The trays of referrals: what others ask of this unit and what it asked of them. */
@Controller
class ReferralsPage {
    private final Trays trays;
    private final Access access;
    private final Download download;

    ReferralsPage(Trays trays, Access access, Download download) {
        this.trays = trays;
        this.access = access;
        this.download = download;
    }

    @Operation(id = "listReferrals", asks = Permission.SEE_REFERRALS)
    @GetMapping("/canalizaciones")
    ModelAndView referrals(Form form) {
        Tray tray = tray(form);
        var cursor = Cursor.read(form, key(tray));
        Map<Tray, Integer> counts = trays.count();
        return form.page(
                "referral/referrals",
                Map.of(
                        "tray",
                        tray,
                        "mayDownload",
                        access.may(Permission.DOWNLOAD_LISTS),
                        "mayAnswer",
                        access.may(Permission.ANSWER_REFERRAL),
                        "rows",
                        trays.list(tray, cursor),
                        "tabs",
                        Arrays.stream(Tray.values())
                                .map(t -> new Tab(t.label(), href(t), counts.get(t)))
                                .toList()));
    }

    @Operation(id = "downloadReferrals", asks = Permission.SEE_REFERRALS)
    @PostMapping("/descargas/canalizaciones")
    void download(Form form, HttpServletResponse response) throws IOException {
        Tray tray = tray(form);
        var list = new Listed<>("canalizaciones", key(tray), cursor -> trays.list(tray, cursor), columns());
        download.take(form, list).sendTo(response);
    }

    private List<Column<ReferralRow>> columns() {
        return List.of(
                new Column<>("Folio", row -> row.referral().folio()),
                new Column<>("Respuesta a más tardar", row -> row.due().day()),
                new Column<>("Para qué", row -> row.referral().purpose().label()),
                new Column<>("Para qué (clave)", row -> row.referral().purpose().name()),
                new Column<>("Peligro (clave)", row -> row.referral().danger().name()),
                new Column<>("De", ReferralRow::from),
                new Column<>("De (clave)", row -> row.referral().fromUnit()),
                new Column<>("A", ReferralRow::to),
                new Column<>("A (clave)", row -> row.referral().toUnit()),
                new Column<>("Lugar", ReferralRow::place),
                new Column<>(
                        "Estado",
                        row -> row.late()
                                ? "Sin respuesta"
                                : row.referral().status().label()),
                new Column<>("Estado (clave)", row -> row.referral().status().name()));
    }

    static Tray tray(Form form) {
        String asked = form.text("bandeja").orElse(Tray.TO_ACCEPT.slug());
        return Tray.find(asked).orElseThrow(() -> new NotFound("tray " + asked));
    }

    static Keyset key(Tray tray) {
        return tray == Tray.SENT ? Trays.LATEST : Trays.WAITING;
    }

    private static String href(Tray tray) {
        return "/canalizaciones?bandeja=" + tray.slug();
    }
}
