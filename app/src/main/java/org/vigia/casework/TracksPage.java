package org.vigia.casework;

import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.docket.Occurred;
import org.vigia.page.Form;
import org.vigia.page.Options;

/** Where a track of a case is opened or ended. */
@Controller
@RequestMapping("/casos/{folio}/vias/{via}")
class TracksPage {
    private final Casework casework;
    private final CaseSheets sheets;
    private final Docket docket;
    private final InstantSource clock;

    TracksPage(Casework casework, CaseSheets sheets, Docket docket, InstantSource clock) {
        this.casework = casework;
        this.sheets = sheets;
        this.docket = docket;
        this.clock = clock;
    }

    @Operation(id = "newTrackStep", asks = Permission.KEEP_TRACKS)
    @GetMapping
    ModelAndView track(@PathVariable String folio, @PathVariable String via) {
        return page(folio, track(via), Form.blank());
    }

    private ModelAndView page(String folio, Track track, Form form) {
        var head = sheets.head(folio);
        return form.page(
                "casework/track",
                Map.of(
                        "head",
                        head,
                        "track",
                        track,
                        "open",
                        head.file().openTracks().contains(track)));
    }

    @Operation(id = "keepTrack", asks = Permission.KEEP_TRACKS)
    @PostMapping
    ModelAndView change(@PathVariable String folio, @PathVariable String via, Form form) {
        Track track = track(via);
        CaseFile file = casework.getByFolio(folio);
        var now = Occurred.at(clock.instant());
        if (form.valid() && form.value("accion").equals("abrir")) {
            casework.openTrack(file.caseId(), track, now);
            return Form.recorded("/casos/" + folio);
        }
        var outcome = Options.read(form, "resultado", TrackOutcome.class, "Elija cómo terminó la vía.");
        if (outcome.isPresent() && form.valid())
            try {
                docket.once(
                        form,
                        "casework.closeTrack",
                        () -> casework.closeTrack(file.caseId(), track, outcome.get(), now));
                return Form.recorded("/casos/" + folio);
            } catch (InvalidInput refused) {
                form.refuse(refused);
            }
        return page(folio, track, form);
    }

    private static Track track(String slug) {
        return Stream.of(Track.values())
                .filter(track -> track.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("track " + slug));
    }
}
