package org.vigia.download;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.access.Proposal;
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

    /** A request as it is read. @param own whether the reader asked for it @param open whether somebody may still decide it */
    public record Waiting(
            UUID id,
            String who,
            String list,
            String filter,
            int rows,
            String reason,
            boolean own,
            boolean open,
            String became) {}

    @Operation(id = "readDownloads", asks = Permission.SEE_ACCESS_LOG)
    @GetMapping("/descargas")
    ModelAndView read(Form form) {
        Slice<Taking> takings = download.list(Cursor.read(form, Takings.KEY));
        List<Request> requests = download.listRequests();
        Map<UUID, Officer> officers = access.mapEver(Stream.concat(
                        takings.list().stream().map(Taking::officer),
                        requests.stream().flatMap(request -> request.proposal().officers().stream()))
                .distinct()
                .toList());
        ZoneId zone = clocks.zoneOf(access.getOfficer().unit());
        return form.page(
                "download/downloads",
                Map.of(
                        "mayTake",
                        access.may(Permission.DOWNLOAD_LISTS),
                        "lines",
                        takings.map(taking -> new Line(
                                Formats.moment(taking.at(), zone),
                                name(officers, taking.officer()),
                                "%s (%s)".formatted(taking.list(), taking.format()),
                                filter(taking.filter()),
                                taking.rows())),
                        "requests",
                        requests.stream()
                                .map(request -> waiting(request, officers))
                                .toList()));
    }

    private Waiting waiting(Request request, Map<UUID, Officer> officers) {
        Proposal proposal = request.proposal();
        return new Waiting(
                proposal.id(),
                name(officers, request.officer()),
                request.list(),
                filter(request.filter()),
                request.rows(),
                proposal.reason(),
                request.officer().equals(access.getOfficer().id()),
                proposal.decision().isEmpty(),
                proposal.decision()
                        .map(decision -> decision.approved()
                                ? "Con el acuerdo de %s; se descarga desde la lista, con el mismo filtro."
                                        .formatted(name(officers, decision.by()))
                                : "No estuvo de acuerdo %s: %s"
                                        .formatted(name(officers, decision.by()), decision.reason()))
                        .orElse("Espera a otra persona de la unidad."));
    }

    private static String filter(String typed) {
        return typed.isEmpty() ? "Sin filtro" : typed.replace("\n", ", ");
    }

    private static String name(Map<UUID, Officer> officers, UUID officer) {
        return Optional.ofNullable(officers.get(officer))
                .map(Officer::displayName)
                .orElse("Cuenta retirada");
    }
}
