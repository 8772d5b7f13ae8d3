package org.vigia.custody;

import static org.vigia.access.Permission.ROTATE_KEYS;

import java.time.InstantSource;
import java.time.OffsetDateTime;
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
import org.vigia.access.Proposal;
import org.vigia.access.Proposals;

/** Agrees, with two administrators, to rotate the key file. The rotation itself is a command of whoever runs the machine. */
@Component
public class Custody {
    private static final String ROTATION = "vault.rotation";
    private static final int SHOWN = 50;
    private static final int SHORTEST_REASON = 5;

    private final JdbcClient db;
    private final Access access;
    private final Proposals proposals;
    private final InstantSource clock;

    Custody(JdbcClient db, Access access, Proposals proposals, InstantSource clock) {
        this.db = db;
        this.access = access;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** @throws Conflict while another proposal waits or an approved one has not been carried out */
    @Transactional
    public Proposal propose(String reason) {
        access.require(ROTATE_KEYS);
        if (reason.strip().length() < SHORTEST_REASON)
            throw new InvalidInput(
                    "motivo",
                    "Escriba el motivo, con al menos cinco letras: quien aprueba lo lee, y queda en el registro.");
        UUID officer = access.getOfficer().id();
        boolean another = findWaiting()
                .filter(waiting -> !waiting.wasProposedBy(officer, reason))
                .isPresent();
        if (another || findAgreed().isPresent())
            throw new Conflict("Ya hay una propuesta de rotar la llave. Decídala o espere a que se cumpla.");
        return proposals.propose(ROTATE_KEYS, ROTATION, "vault.key", "", reason);
    }

    /** @throws org.vigia.access.NotPermitted to who proposed it */
    @Transactional
    public Proposal approve(UUID proposal) {
        Proposal found = get(proposal);
        return found.wasApprovedBy(access.getOfficer().id()) ? found : proposals.approve(found.id());
    }

    @Transactional
    public Proposal refuse(UUID proposal, String reason) {
        return proposals.refuse(get(proposal).id(), reason);
    }

    /** What waits for a second person. */
    @Transactional(readOnly = true)
    public Optional<Proposal> findWaiting() {
        return list().stream()
                .filter(proposal -> proposal.isOpen(clock.instant()))
                .findFirst();
    }

    /** What two agreed to and nobody has carried out yet. */
    @Transactional(readOnly = true)
    public Optional<Proposal> findAgreed() {
        return db.sql("select vault.approved_rotation()")
                .query(UUID.class)
                .optional()
                .flatMap(proposals::find);
    }

    /** Those of the unit, the latest first. */
    @Transactional(readOnly = true)
    public List<Proposal> list() {
        return proposals.list(ROTATE_KEYS, SHOWN);
    }

    /** A version of the key file. */
    record Version(int number, OffsetDateTime madeAt, Optional<OffsetDateTime> retiredAt) {}

    @Transactional(readOnly = true)
    List<Version> versions() {
        access.require(ROTATE_KEYS);
        return db.sql("select version, made_at, retired_at from vault.key_version order by version desc")
                .query((row, n) -> new Version(
                        row.getInt("version"),
                        row.getObject("made_at", OffsetDateTime.class),
                        Optional.ofNullable(row.getObject("retired_at", OffsetDateTime.class))))
                .list();
    }

    private Proposal get(UUID proposal) {
        return proposals
                .find(proposal)
                .filter(one -> one.kind().equals(ROTATION))
                .orElseThrow(() -> new NotFound("proposal " + proposal));
    }
}
