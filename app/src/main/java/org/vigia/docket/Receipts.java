package org.vigia.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.ledger.Canonical;
import org.vigia.page.Form;

/** What was answered to each idempotency key. */
record Receipts(JdbcClient db) {
    private record Receipt(String operation, byte[] bodyHash, Recorded recorded) {}

    /** The key that a form brings. @throws InvalidInput when it is not one of ours */
    static UUID key(Form form) {
        return findKey(form)
                .orElseThrow(() ->
                        new InvalidInput("llave", "La página llegó incompleta. Ábrala de nuevo y vuelva a enviarla."));
    }

    static Optional<UUID> findKey(Form form) {
        try {
            return Optional.of(UUID.fromString(form.key()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Waits for anyone who is using the same key now. */
    Optional<Recorded> find(String unit, UUID key, String operation, String body) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", unit + "/" + key)
                .query((row, n) -> true)
                .single();
        var receipt = db.sql("""
                        select r.operation, r.body_hash, a.id, a.fact, a.subject, a.case_id, a.seq, a.recorded_at
                          from docket.receipt r join docket.act a on a.id = r.act_id
                         where r.unit = :unit and r.key = :key""")
                .param("unit", unit)
                .param("key", key)
                .query(Receipts::toReceipt)
                .optional();
        receipt.ifPresent(found -> {
            if (!found.operation.equals(operation) || !Arrays.equals(found.bodyHash, hash(key, body)))
                throw new Conflict("Esta solicitud ya se registró con otro contenido. Abra la página de nuevo.");
        });
        return receipt.map(Receipt::recorded);
    }

    void insert(String unit, UUID key, String operation, String body, Recorded recorded) {
        db.sql("""
                        insert into docket.receipt (unit, key, operation, body_hash, act_id, subject, case_id, recorded_at)
                        values (:unit, :key, :operation, :bodyHash, :act, :subject, :caseId, :now)""")
                .param("unit", unit)
                .param("key", key)
                .param("operation", operation)
                .param("bodyHash", hash(key, body))
                .param("act", recorded.act())
                .param("subject", recorded.subject())
                .param("caseId", recorded.caseId())
                .param("now", OffsetDateTime.ofInstant(recorded.recordedAt(), ZoneOffset.UTC))
                .update();
    }

    private static byte[] hash(UUID key, String body) {
        return Canonical.sha256(Canonical.utf8(key + "\n" + body));
    }

    private static Receipt toReceipt(ResultSet row, int n) throws SQLException {
        return new Receipt(
                row.getString("operation"),
                row.getBytes("body_hash"),
                new Recorded(
                        row.getObject("id", UUID.class),
                        row.getObject("fact", UUID.class),
                        row.getObject("subject", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getInt("seq"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
    }
}
