package org.vigia.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Proposal.Decision;
import org.vigia.vault.Vault;

/**
 * What one person may not do alone: one officer proposes, another of the same unit who holds the same permission approves,
 * and both stay recorded, their words sealed. It only asks the two; the room whose thing it is does it, in one transaction with the approval:
 *
 * <pre>{@code
 * proposals.propose(Permission.SEAL_CASE, "safeguard.unsealing", caseId.toString(), "", reason);
 *
 * @Transactional void approve(UUID id) {
 *     Proposal approved = proposals.approve(id);   // throws unless a second person may and does approve, once
 *     unseal(UUID.fromString(approved.subject()), approved.id());
 * }
 * }</pre>
 *
 * The thing done may keep the id in a column {@code references access.approval}. The database refuses an approval by the
 * proposer.
 */
@Component
public class Proposals {
    /** How long a proposal waits for the second person. */
    public static final Duration VALID = Duration.ofDays(3);

    private static final String PROPOSED = "access.proposal";
    private static final String DECIDED = "access.approval";
    private static final String SELECT = """
            select p.*, a.decided_by, a.decided_at, a.approved, a.sealed as decision_sealed
              from access.proposal p left join access.approval a on a.proposal = p.id
            """;
    private final JdbcClient db;
    private final Access access;
    private final InstantSource clock;
    private final Reasons reasons;

    Proposals(JdbcClient db, Access access, InstantSource clock, Vault vault) {
        this.db = db;
        this.access = access;
        this.clock = clock;
        this.reasons = new Reasons(vault);
    }

    /** Asks for a second person, once for the same words. @param asks what both must hold @throws NotPermitted to others */
    @Transactional
    public Proposal propose(Permission asks, String kind, String subject, String content, String reason) {
        Officer officer = access.require(asks);
        if (reason.isBlank())
            throw new InvalidInput("motivo", "Escriba el motivo: quien aprueba lo lee, y queda en el registro.");
        var before = listOpen(asks, kind).stream()
                .filter(one -> one.subject().equals(subject)
                        && one.content().equals(content)
                        && one.wasProposedBy(officer.id(), reason))
                .findFirst();
        if (before.isPresent()) return before.get();
        UUID id = UUID.randomUUID();
        db.sql("""
                        insert into access.proposal
                               (id, unit, asks, kind, subject, content, sealed, proposed_by, proposed_at, lapses_at)
                        values (:id, :unit, :asks, :kind, :subject, :content, :sealed, :officer, :now, :lapses)""")
                .param("id", id)
                .param("unit", officer.unit())
                .param("asks", asks.name())
                .param("kind", kind)
                .param("subject", subject)
                .param("content", content)
                .param("sealed", reasons.seal(PROPOSED, id, reason.strip()))
                .param("officer", officer.id())
                .param("now", utc(clock.instant()))
                .param("lapses", utc(clock.instant().plus(VALID)))
                .update();
        return get(id);
    }

    /**
     * Agrees, as the second person, in the caller's transaction.
     *
     * @throws NotPermitted to the proposer and to whoever does not hold the permission
     * @throws Conflict when it was decided before or nobody decided in time
     */
    @Transactional
    public Proposal approve(UUID id) {
        Proposal proposal = get(id);
        Officer officer = access.require(proposal.asks());
        if (officer.id().equals(proposal.proposedBy()))
            throw new NotPermitted("Usted lo propuso; debe aprobarlo otra persona de su unidad con la misma función.");
        return decide(proposal, officer, true, "");
    }

    /** Says no, and why; the proposer may so withdraw what nobody has approved yet. */
    @Transactional
    public Proposal refuse(UUID id, String reason) {
        Proposal proposal = get(id);
        Officer officer = access.require(proposal.asks());
        if (reason.isBlank()) throw new InvalidInput("motivo", "Escriba por qué no se aprueba.");
        return proposal.wasRefusedBy(officer.id(), reason)
                ? proposal
                : decide(proposal, officer, false, reason.strip());
    }

    /** Empty also for a proposal of another unit. */
    @Transactional(readOnly = true)
    public Optional<Proposal> find(UUID id) {
        return db.sql(SELECT + "where p.id = :id")
                .param("id", id)
                .query(this::toProposal)
                .optional();
    }

    /** Those of the unit, the latest first. @param asks the permission that both must hold */
    @Transactional(readOnly = true)
    public List<Proposal> list(Permission asks, int atMost) {
        return db.sql(SELECT + "where p.asks = :asks order by p.proposed_at desc limit :atMost")
                .param("asks", asks.name())
                .param("atMost", atMost)
                .query(this::toProposal)
                .list();
    }

    /** Those of one kind that wait for the second person, the latest first. */
    @Transactional(readOnly = true)
    public List<Proposal> listOpen(Permission asks, String kind) {
        return db.sql(SELECT + """
                        where p.asks = :asks and p.kind = :kind and a.proposal is null and p.lapses_at > :now
                         order by p.proposed_at desc""")
                .param("asks", asks.name())
                .param("kind", kind)
                .param("now", utc(clock.instant()))
                .query(this::toProposal)
                .list();
    }

    private Proposal get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("proposal " + id));
    }

    private Proposal decide(Proposal proposal, Officer officer, boolean approved, String reason) {
        if (proposal.decision().isEmpty() && !proposal.isOpen(clock.instant()))
            throw new Conflict("Nadie decidió a tiempo y la propuesta caducó. Si aún hace falta, propóngala de nuevo.");
        int decided = db.sql("""
                        insert into access.approval (proposal, proposed_by, decided_by, approved, sealed, decided_at)
                        values (:id, :proposedBy, :officer, :approved, :sealed, :now) on conflict (proposal) do nothing""")
                .param("id", proposal.id())
                .param("proposedBy", proposal.proposedBy())
                .param("officer", officer.id())
                .param("approved", approved)
                .param("sealed", reason.isEmpty() ? null : reasons.seal(DECIDED, proposal.id(), reason))
                .param("now", utc(clock.instant()))
                .update();
        if (decided == 0) throw new Conflict("Otra persona ya decidió esta propuesta. Vuelva a leerla.");
        return get(proposal.id());
    }

    private Proposal toProposal(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID decidedBy = row.getObject("decided_by", UUID.class);
        return new Proposal(
                id,
                Permission.valueOf(row.getString("asks")),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("content"),
                reasons.open(PROPOSED, id, row.getBytes("sealed")),
                row.getObject("proposed_by", UUID.class),
                instant(row, "proposed_at"),
                instant(row, "lapses_at"),
                decidedBy == null
                        ? Optional.empty()
                        : Optional.of(new Decision(
                                decidedBy,
                                instant(row, "decided_at"),
                                row.getBoolean("approved"),
                                reasons.open(DECIDED, id, row.getBytes("decision_sealed")))));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
