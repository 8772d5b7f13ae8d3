package org.vigia.release;

import static org.vigia.access.Permission.PUBLISH_FIGURES;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Officer;
import org.vigia.access.Operation;
import org.vigia.access.Proposal;
import org.vigia.access.SecurityLog;
import org.vigia.page.Form;

/** Where one statistician freezes an edition and another approves it, and where an edition is withdrawn. */
@Controller
@RequestMapping("/publicaciones")
class ReleasesPage {
    private static final String ADDRESS = "/publicaciones";
    /** Newsrooms and offices open at the same hour. */
    private static final int HOUR = 8;

    private final Releases releases;
    private final Editions editions;
    private final Access access;
    private final SecurityLog log;
    private final InstantSource clock;

    ReleasesPage(Releases releases, Editions editions, Access access, SecurityLog log, InstantSource clock) {
        this.releases = releases;
        this.editions = editions;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** An edition that waits for the second person. @param own whether the reader froze it */
    public record Waiting(UUID proposal, Edition edition, String who, boolean own, List<Change> changes) {}

    @Operation(id = "readReleases", asks = PUBLISH_FIGURES)
    @GetMapping
    ModelAndView read() {
        return page(Form.blank());
    }

    @Operation(id = "freezeFigures", asks = PUBLISH_FIGURES)
    @PostMapping
    ModelAndView freeze(Form form) {
        return done(form, () -> releases.freeze(form.value("nota")));
    }

    @Operation(id = "approveEdition", asks = PUBLISH_FIGURES)
    @PostMapping("/aprobacion")
    ModelAndView approve(@RequestParam UUID propuesta, Form form) {
        Optional<LocalDate> day = form.date("dia");
        if (!form.valid()) return page(form);
        releases.approve(
                propuesta,
                day.map(one -> one.atTime(HOUR, 0).atZone(Edition.ZONE).toInstant())
                        .orElse(Instant.EPOCH));
        return Form.recorded(ADDRESS);
    }

    @Operation(id = "refuseEdition", asks = PUBLISH_FIGURES)
    @PostMapping("/rechazo")
    ModelAndView refuse(@RequestParam UUID propuesta, Form form) {
        return done(form, () -> releases.refuse(propuesta, form.value("motivo")));
    }

    @Operation(id = "withdrawEdition", asks = PUBLISH_FIGURES)
    @PostMapping("/retiro")
    ModelAndView withdraw(@RequestParam UUID edicion, Form form) {
        return done(form, () -> releases.withdraw(edicion, form.value("motivo")));
    }

    private ModelAndView done(Form form, Runnable act) {
        try {
            act.run();
            return Form.recorded(ADDRESS);
        } catch (InvalidInput e) {
            form.refuse(e);
            return page(form);
        }
    }

    private ModelAndView page(Form form) {
        List<Edition> all = editions.list();
        List<Proposal> proposals = releases.listWaiting();
        if (!proposals.isEmpty()) log.early("edition");
        return form.page(
                "release/releases",
                Map.of(
                        "waiting",
                        proposals.stream().map(this::waiting).toList(),
                        "editions",
                        all.stream()
                                .filter(edition -> edition.publishes().isPresent())
                                .toList(),
                        "now",
                        clock.instant()));
    }

    private Waiting waiting(Proposal proposal) {
        Edition edition = releases.edition(proposal);
        Optional<Catalogue.Issue> before =
                edition.after().flatMap(editions::find).map(this::issue);
        Map<UUID, Officer> people = access.mapEver(proposal.officers());
        return new Waiting(
                proposal.id(),
                edition,
                Optional.ofNullable(people.get(proposal.proposedBy()))
                        .map(Officer::displayName)
                        .orElse("una persona sin cuenta"),
                proposal.proposedBy().equals(access.getOfficer().id()),
                Change.list(issue(edition), before));
    }

    private Catalogue.Issue issue(Edition edition) {
        return new Catalogue.Issue(
                edition,
                editions.listCubes(edition.id()),
                editions.listReports(edition.id()),
                editions.listAmounts(edition.id()),
                editions.listBands(edition.id()));
    }
}
