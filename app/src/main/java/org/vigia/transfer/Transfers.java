package org.vigia.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.NotFound;
import org.vigia.docket.Docket;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.law.Certainty;

/** The tables of what was declined and of what became of it. */
@Component
class Transfers {
    /** A transfer with its last step; to be followed by a condition on {@code t} and {@code s}. */
    static final String SELECT = """
            select t.*, coalesce(s.status, 'SENT') as status, coalesce(s.step, 0) + 1 as version,
                   coalesce(s.happened_on, t.declined_on) as last_on
              from transfer.transfer t
              left join lateral (select status, step, happened_on from transfer.step s
                                  where s.transfer = t.id order by step desc limit 1) s on true
            """;

    private final JdbcClient db;
    private final Docket docket;

    Transfers(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    Recorded send(TransferFile declined, String explanation, String moving, Occurred when) {
        return docket.record(TransferFacts.sent(declined, explanation, moving, when));
    }

    Recorded step(TransferFile transfer, NewStep step, Occurred when, @Nullable Integer seen) {
        return docket.record(TransferFacts.step(transfer, step, when, seen));
    }

    TransferFile get(String folio) {
        return db.sql(SELECT + "where t.folio = :folio")
                .param("folio", folio)
                .query(Transfers::toTransfer)
                .optional()
                .orElseThrow(() -> new NotFound("transfer " + folio));
    }

    List<TransferFile> listAll(Collection<UUID> ids) {
        return db.sql(SELECT + "where t.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Transfers::toTransfer)
                .list();
    }

    Optional<TransferFile> find(UUID id) {
        return listAll(List.of(id)).stream().findFirst();
    }

    /** The oldest first. */
    List<TransferFile> list(UUID caseId) {
        return db.sql(SELECT + "where t.case_id = :case order by t.declined_on, t.recorded_at")
                .param("case", caseId)
                .query(Transfers::toTransfer)
                .list();
    }

    /** Those that a unit sent and the other side let the clock of run out, the oldest first, no more than a page. */
    List<TransferFile> listUnanswered(String unit, Instant now) {
        return db.sql(SELECT + """
                        where t.unit = :unit and coalesce(s.status, 'SENT') in ('SENT', 'RECEIVED', 'ASSIGNED')
                          and exists (select from docket.deadline d join docket.open_deadline o on o.deadline = d.id
                                       where d.subject = t.id and d.addressed_to = t.to_unit and o.due <= :now)
                        order by t.declined_on, t.folio limit 25""")
                .param("unit", unit)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(Transfers::toTransfer)
                .list();
    }

    int count(UUID caseId) {
        return db.sql("select count(*) from transfer.transfer where case_id = :case")
                .param("case", caseId)
                .query(Integer.class)
                .single();
    }

    /** The sealed grounds and what moves, by field; empty when they have been erased. */
    Map<String, @Nullable String> open(TransferFile transfer) {
        return db.sql("select sealed, sealed_key from transfer.transfer where id = :id")
                .param("id", transfer.id())
                .query((row, n) -> docket.open(
                        TransferFacts.TRANSFER,
                        transfer.id(),
                        row.getObject("sealed_key", UUID.class),
                        row.getBytes("sealed")))
                .single();
    }

    /** In the order in which they were recorded. */
    List<TransferStep> listSteps(UUID transfer) {
        return db.sql("select * from transfer.step where transfer = :transfer order by step")
                .param("transfer", transfer)
                .query(this::toStep)
                .list();
    }

    private TransferStep toStep(ResultSet row, int n) throws SQLException {
        Map<String, @Nullable String> texts = docket.open(
                TransferFacts.STEP,
                row.getObject("id", UUID.class),
                row.getObject("sealed_key", UUID.class),
                row.getBytes("sealed"));
        String refusal = row.getString("refusal");
        return new TransferStep(
                TransferStatus.valueOf(row.getString("status")),
                row.getString("unit"),
                row.getObject("happened_on", LocalDate.class),
                refusal == null ? null : Refusal.valueOf(refusal),
                texts.get("person"),
                texts.get("decider"),
                texts.get("note"));
    }

    static TransferFile toTransfer(ResultSet row, int n) throws SQLException {
        return new TransferFile(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("folio"),
                row.getString("unit"),
                row.getString("to_unit"),
                Ground.valueOf(row.getString("ground")),
                row.getString("provision"),
                Certainty.valueOf(row.getString("certainty")),
                row.getObject("ceased_on", LocalDate.class),
                row.getObject("declined_on", LocalDate.class),
                row.getBoolean("follow_up"),
                Arrays.asList((String[]) row.getArray("proceedings").getArray()),
                new Course(TransferStatus.valueOf(row.getString("status")), row.getObject("last_on", LocalDate.class)),
                row.getInt("version"));
    }
}
