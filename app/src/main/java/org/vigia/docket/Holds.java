package org.vigia.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotFound;
import org.vigia.access.Permission;

/**
 * Legal holds: while one stands on a file or on a person, no text there is erased, whoever asks and on whatever basis. The
 * database itself refuses; laying and lifting are acts with a reason.
 */
@Component
public class Holds {
    private static final FactForm FORM = FactForm.of(
                    "docket.legal_hold", 1, "docket.legal_hold", "target", "reason_language")
            .sealing("reason");
    private static final int SHORTEST_REASON = 5;

    private final JdbcClient db;
    private final Docket docket;
    private final Access access;

    Holds(JdbcClient db, Docket docket, Access access) {
        this.db = db;
        this.docket = docket;
        this.access = access;
    }

    /**
     * @param target a file, or the person, workplace or case whose key it is
     * @throws NotFound when nothing of it is visible to who is acting
     */
    @Transactional
    public Recorded hold(UUID target, String reason) {
        access.require(Permission.ERASE_TEXTS);
        boolean seen = db.sql("select exists (select from docket.act where case_id = :target or subject = :target)")
                .param("target", target)
                .query(Boolean.class)
                .single();
        if (!seen) throw new NotFound("target of a hold " + target);
        return docket.record(fact(target, reason));
    }

    /** @throws NotFound when there is none, another unit laid it, or it is lifted already */
    @Transactional
    public Recorded lift(UUID hold, String reason) {
        var officer = access.require(Permission.ERASE_TEXTS);
        UUID target = db.sql("""
                        select h.target from docket.legal_hold h
                         where h.id = :hold and h.unit = :unit and h.retracts is null
                           and not exists (select from docket.legal_hold l where l.retracts = h.id)""")
                .param("hold", hold)
                .param("unit", officer.unit())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("hold " + hold));
        return docket.record(fact(target, reason)
                .kind("docket.legal_hold_lifted")
                .about(hold)
                .retracts(hold));
    }

    /** Those of the acting officer's unit that stand on one of them, the latest first. */
    @Transactional(readOnly = true)
    public List<Hold> list(Collection<UUID> targets) {
        return db.sql("""
                        select h.*, a.officer from docket.legal_hold h join docket.act a on a.id = h.act_id
                         where h.target = any (:targets) and h.unit = :unit and h.retracts is null
                           and not exists (select from docket.legal_hold l where l.retracts = h.id)
                         order by h.recorded_at desc""")
                .param("targets", targets.toArray(UUID[]::new))
                .param("unit", access.getOfficer().unit())
                .query(this::toHold)
                .list();
    }

    private Hold toHold(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var texts = docket.open(FORM, id, row.getObject("sealed_key", UUID.class), row.getBytes("sealed"));
        return new Hold(
                id,
                row.getObject("target", UUID.class),
                row.getObject("officer", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(texts.get("reason")).orElse(""));
    }

    /** Whether a hold of any unit stands on one of them. */
    public boolean stand(UUID... targets) {
        return db.sql("select docket.is_held(:targets)")
                .param("targets", targets)
                .query(Boolean.class)
                .single();
    }

    private static Fact fact(UUID target, String reason) {
        if (reason.strip().length() < SHORTEST_REASON)
            throw new InvalidInput("motivo", "Escriba por qué; queda en el expediente.");
        return Fact.on(FORM).set("target", target).set("reason_language", "es").seal("reason", reason.strip());
    }
}
