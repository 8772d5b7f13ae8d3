package org.vigia.download;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Clocks;
import org.vigia.page.Cursor;
import org.vigia.page.Form;
import org.vigia.page.Formats;
import org.vigia.page.Slice;

/** Who of a unit saved which list, with which filter, how many rows and when. */
@Controller
class DownloadsPage {
    private final Download download;
    private final Access access;
    private final Clocks clocks;

    DownloadsPage(Download download, Access access, Clocks clocks) {
        this.download = download;
        this.access = access;
        this.clocks = clocks;
    }

    /** A line of the log as it is read. */
    record Line(String when, String who, String list, String filter, int rows) {}

    @Operation(id = "readDownloads", asks = Permission.SEE_ACCESS_LOG)
    @GetMapping("/descargas")
    ModelAndView read(Form form) {
        Slice<Taking> takings = download.list(Cursor.read(form, Takings.KEY));
        Map<UUID, Officer> officers = access.mapEver(
                takings.list().stream().map(Taking::officer).distinct().toList());
        ZoneId zone = clocks.zoneOf(access.getOfficer().unit());
        return form.page(
                "download/downloads",
                Map.of(
                        "lines",
                        takings.map(taking -> new Line(
                                Formats.moment(taking.at(), zone),
                                Optional.ofNullable(officers.get(taking.officer()))
                                        .map(Officer::displayName)
                                        .orElse("Cuenta retirada"),
                                "%s (%s)".formatted(taking.list(), taking.format()),
                                taking.filter().isEmpty()
                                        ? "Sin filtro"
                                        : taking.filter().replace("\n", ", "),
                                taking.rows()))));
    }
}
