package org.vigia.release;

import static org.vigia.access.Permission.PUBLISH_FIGURES;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.NotPermitted;
import org.vigia.access.Officer;
import org.vigia.access.Proposal;
import org.vigia.access.Proposals;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.reference.AgencyKind;
import org.vigia.reference.Reference;

/** Editions of the public figures: frozen by one statistician, approved by another, public from a moment on, withdrawn but never deleted. */
@Component
public class Releases {
    private static final String KIND = "release.publication";
    private static final FactForm EDITION =
            FactForm.of("release.edition", 1, "release.edition", "version", "after", "note", "frozen_by");
    private static final FactForm PUBLICATION = FactForm.of(KIND, 1, KIND, "edition", "publishes_at", "approval");
    private static final FactForm WITHDRAWAL =
            FactForm.of("release.withdrawal", 1, "release.withdrawal", "edition", "reason");

    /** Who freezes waits for whoever is freezing. */
    private static final int ONE_AT_A_TIME = 0x0ED1;

    private final JdbcClient db;
    private final Editions editions;
    private final Freezing freezing;
    private final Docket docket;
    private final Access access;
    private final Proposals proposals;
    private final Reference reference;
    private final InstantSource clock;

    Releases(
            JdbcClient db,
            Editions editions,
            Freezing freezing,
            Docket docket,
            Access access,
            Proposals proposals,
            Reference reference,
            InstantSource clock) {
        this.db = db;
        this.editions = editions;
        this.freezing = freezing;
        this.docket = docket;
        this.access = access;
        this.proposals = proposals;
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * Counts and protects everything there is, and asks for a second person. It adds to the edition approved last, so
     * that one edition waits at a time.
     *
     * @param note what is new, in words; everybody will read it
     * @throws Conflict when an edition waits, or there is nothing to publish
     */
    @Transactional
    public Proposal freeze(String note) {
        Officer officer = access.require(PUBLISH_FIGURES);
        if (note.isBlank())
            throw new InvalidInput(
                    "nota", "Escriba qué trae esta edición: lo lee quien aprueba y después todo el público.");
        requireOffice(officer);
        db.sql("select pg_advisory_xact_lock(:one)")
                .param("one", ONE_AT_A_TIME)
                .query((row, n) -> true)
                .single();
        if (!listWaiting().isEmpty())
            throw new Conflict(
                    "Ya hay una edición congelada que espera. Apruébela o rechácela antes de congelar otra.");
        Optional<Edition> last = editions.findLast();
        Freezing.Result frozen = freezing.freeze();
        if (frozen.cubes().isEmpty() && frozen.reports().isEmpty())
            throw new Conflict("Todavía no hay nada registrado que publicar.");
        UUID id = UUID.randomUUID();
        docket.record(Fact.on(EDITION)
                .id(id)
                .set("version", Version.after(last.map(Edition::version)))
                .set("after", last.map(Edition::id).orElse(null))
                .set("note", note.strip())
                .set("frozen_by", officer.id()));
        docket.recordAll(frozen.cubes().stream().map(one -> one.fact(id)).toList());
        docket.recordAll(frozen.reports().stream().map(one -> one.fact(id)).toList());
        docket.recordAll(frozen.amounts().stream().map(one -> one.fact(id)).toList());
        docket.recordAll(frozen.bands().stream().map(one -> one.fact(id)).toList());
        return proposals.propose(PUBLISH_FIGURES, KIND, id.toString(), "", note);
    }

    /**
     * Agrees, as the second person; from then on, or from a later moment, everybody reads the edition.
     *
     * @throws Conflict when its audit found a small count of children that can be known
     */
    @Transactional
    public Edition approve(UUID proposal, Instant from) {
        Proposal approved = proposals.approve(get(proposal).id());
        requireOffice(access.getOfficer());
        Edition edition = edition(approved);
        editions.listCubes(edition.id()).forEach(Releases::refuseWhatCanBeKnown);
        docket.record(Fact.on(PUBLICATION)
                .about(edition.id())
                .set("edition", edition.id())
                .set("publishes_at", from.isBefore(clock.instant()) ? clock.instant() : from)
                .set("approval", approved.id()));
        return edition;
    }

    /** The country has one set of figures, and one office that publishes it. */
    private void requireOffice(Officer officer) {
        if (reference.getUnit(officer.unit()).kind() != AgencyKind.STATISTICS_OFFICE)
            throw new NotPermitted("Las cifras del país las publica sólo el área de estadística.");
    }

    /** Of acts of authorities the audit is told and does not decide. */
    private static void refuseWhatCanBeKnown(Published cube) {
        if (cube.measure().ofChildren() && cube.audit().pinned() > 0)
            throw new Conflict(
                    "La auditoría dedujo %d de %d cuentas pequeñas de «%s» de %d. Esta edición no se publica."
                            .formatted(
                                    cube.audit().pinned(),
                                    cube.audit().cells(),
                                    cube.measure().labelEs(),
                                    cube.year()));
    }

    @Transactional
    public Proposal refuse(UUID proposal, String reason) {
        return proposals.refuse(get(proposal).id(), reason);
    }

    /** Says that an edition should not be used any more, at once and by one person. It stays readable. */
    @Transactional
    public void withdraw(UUID edition, String reason) {
        Officer officer = access.require(PUBLISH_FIGURES);
        if (reason.isBlank()) throw new InvalidInput("motivo", "Escriba por qué se retira: todo el público lo lee.");
        requireOffice(officer);
        Edition withdrawn = editions.find(edition)
                .filter(one -> one.publishes().isPresent())
                .orElseThrow(() -> new NotFound("edition " + edition));
        if (withdrawn.withdrawal().isPresent()) throw new Conflict("Esta edición ya está retirada.");
        docket.record(Fact.on(WITHDRAWAL).about(edition).set("edition", edition).set("reason", reason.strip()));
    }

    /** Those that wait for the second person. */
    @Transactional(readOnly = true)
    public List<Proposal> listWaiting() {
        return proposals.listOpen(PUBLISH_FIGURES, KIND);
    }

    private Proposal get(UUID proposal) {
        return proposals
                .find(proposal)
                .filter(one -> one.kind().equals(KIND))
                .orElseThrow(() -> new NotFound("proposal " + proposal));
    }

    /** The edition that a proposal is about. */
    public Edition edition(Proposal proposal) {
        return editions.find(UUID.fromString(proposal.subject())).orElseThrow();
    }
}
