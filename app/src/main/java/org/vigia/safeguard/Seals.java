package org.vigia.safeguard;

import static org.vigia.access.Permission.SEAL_CASE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.Officer;
import org.vigia.access.Proposal;
import org.vigia.access.Proposals;
import org.vigia.casework.Casework;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Recorded;
import org.vigia.vault.Vault;

/** The seals of files, who is on their lists, and what lifted them. */
@Component
class Seals {
    private static final String UNSEALING = "safeguard.unsealing";
    private static final FactForm SEALED = FactForm.of("safeguard.seal", 1, "safeguard.seal", "reason_language")
            .sealing("reason");
    private static final FactForm LISTED = FactForm.of("safeguard.listing", 1, "safeguard.listing", "seal", "listed");
    private static final FactForm UNSEALED = FactForm.of(UNSEALING, 1, "safeguard.unsealing", "seal", "approval");
    private static final int PROPOSALS = 500;

    private final JdbcClient db;
    private final Access access;
    private final Casework casework;
    private final Docket docket;
    private final Proposals proposals;
    private final Vault vault;

    Seals(JdbcClient db, Access access, Casework casework, Docket docket, Proposals proposals, Vault vault) {
        this.db = db;
        this.access = access;
        this.casework = casework;
        this.docket = docket;
        this.proposals = proposals;
        this.vault = vault;
    }

    Recorded seal(String folio, String reason) {
        UUID caseId = casework.getByFolio(folio).caseId();
        casework.lock(caseId);
        if (find(caseId).isPresent()) throw new Conflict("El caso %s ya está en reserva.".formatted(folio));
        if (reason.isBlank()) throw new InvalidInput("motivo", "Escriba por qué el caso debe quedar en reserva.");
        Recorded seal = docket.record(
                Fact.on(SEALED).inCase(caseId).set("reason_language", "es").seal("reason", reason.strip()));
        vault.takeUnder(seal.fact());
        return seal;
    }

    Recorded list(String folio, String username) {
        UUID caseId = casework.getByFolio(folio).caseId();
        UUID seal = get(caseId);
        Officer added = access.findOfficer(username.strip())
                .orElseThrow(() -> new InvalidInput(
                        "cuenta", "No hay una cuenta «%s». Escriba el usuario con el que entra.".formatted(username)));
        if (listed(seal).contains(added.id()))
            throw new InvalidInput("cuenta", "%s ya está en la lista.".formatted(added.displayName()));
        return docket.record(Fact.on(LISTED).inCase(caseId).set("seal", seal).set("listed", added.id()));
    }

    Optional<List<Officer>> findList(String folio) {
        return find(casework.getByFolio(folio).caseId()).map(seal -> {
            List<UUID> listed = listed(seal);
            return access.listOfficers().stream()
                    .filter(officer -> listed.contains(officer.id()))
                    .toList();
        });
    }

    Proposal propose(String folio, String reason) {
        UUID caseId = casework.getByFolio(folio).caseId();
        get(caseId);
        UUID officer = access.getOfficer().id();
        findProposal(folio)
                .filter(waiting -> !waiting.wasProposedBy(officer, reason))
                .ifPresent(_ -> {
                    throw new Conflict("Ya hay una propuesta para levantar la reserva del caso %s.".formatted(folio));
                });
        return proposals.propose(SEAL_CASE, UNSEALING, caseId.toString(), folio, reason);
    }

    Optional<Proposal> findProposal(String folio) {
        return list(folio).filter(proposal -> proposal.decision().isEmpty()).findFirst();
    }

    /** All that asked to lift the seal, the latest first. */
    private Stream<Proposal> list(String folio) {
        String caseId = casework.getByFolio(folio).caseId().toString();
        return proposals.list(SEAL_CASE, PROPOSALS).stream()
                .filter(proposal ->
                        proposal.kind().equals(UNSEALING) && proposal.subject().equals(caseId));
    }

    Recorded unseal(String folio) {
        UUID caseId = casework.getByFolio(folio).caseId();
        casework.lock(caseId);
        UUID seal = get(caseId);
        Proposal approved = proposals.approve(waiting(folio).id());
        Recorded lifted =
                docket.record(Fact.on(UNSEALED).inCase(caseId).set("seal", seal).set("approval", approved.id()));
        vault.giveBack(seal);
        return lifted;
    }

    void refuse(String folio, String reason) {
        UUID officer = access.getOfficer().id();
        boolean again = list(folio)
                .findFirst()
                .filter(last -> last.wasRefusedBy(officer, reason))
                .isPresent();
        if (!again) proposals.refuse(waiting(folio).id(), reason);
    }

    private Proposal waiting(String folio) {
        return findProposal(folio)
                .orElseThrow(() -> new Conflict("No hay propuesta que decidir sobre el caso %s.".formatted(folio)));
    }

    private UUID get(UUID caseId) {
        return find(caseId).orElseThrow(() -> new NotFound("seal of " + caseId));
    }

    private Optional<UUID> find(UUID caseId) {
        return db.sql("""
            select s.id from safeguard.seal s where s.case_id = :case
               and not exists (select from safeguard.unsealing u where u.seal = s.id)\
            """).param("case", caseId).query(UUID.class).optional();
    }

    /** Who sealed it, and whom those on the list have put there. */
    private List<UUID> listed(UUID seal) {
        return db.sql("""
            select a.officer from docket.act a where a.fact = :seal
            union select l.listed from safeguard.listing l where l.seal = :seal\
            """).param("seal", seal).query(UUID.class).list();
    }
}
