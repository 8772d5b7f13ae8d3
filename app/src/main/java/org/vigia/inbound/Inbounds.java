package org.vigia.inbound;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Conflict;
import org.vigia.access.NotFound;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.law.Answer;

/** The referrals from outside as they came; where each stands is the last answer that was given back. */
@Component
class Inbounds {
    private static final FactForm RECEIVED = FactForm.of(
                    "inbound.inbound",
                    1,
                    "inbound.inbound",
                    "folio",
                    "source",
                    "their_folio",
                    "danger",
                    "accept_due",
                    "act_due",
                    "outcome_due")
            .sealing("body", "person", "contact", "known");
    private static final FactForm ANSWERED = FactForm.of(
                    "inbound.answer", 1, "inbound.answer", "inbound", "step", "status", "means", "outcome")
            .sealing("told", "note");

    /** A referral with its status and version; to be followed by a condition on {@code i} and {@code s}. */
    static final String SELECT = """
            select i.*, coalesce(s.status, 'RECEIVED') as status, coalesce(s.step, 0) + 1 as version
              from inbound.inbound i
              left join lateral (select status, step from inbound.answer s
                                  where s.inbound = i.id order by step desc limit 1) s on true
            """;

    private final JdbcClient db;
    private final Docket docket;

    Inbounds(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    Recorded receive(
            UUID id,
            UUID caseId,
            String folio,
            NewInbound came,
            Instant acceptDue,
            @Nullable Instant actDue,
            @Nullable Instant outcomeDue) {
        return docket.record(Fact.on(RECEIVED)
                .id(id)
                .inCase(caseId)
                .occurred(came.when())
                .set("folio", folio)
                .set("source", came.source())
                .set("their_folio", came.theirFolio())
                .set("danger", came.danger())
                .set("accept_due", acceptDue)
                .set("act_due", actDue)
                .set("outcome_due", outcomeDue)
                .seal("body", came.body())
                .seal("person", came.person())
                .seal("contact", came.contact())
                .seal("known", came.known())
                .keyOf(caseId));
    }

    /** @throws Conflict when that answer is not owed, or was given already */
    Recorded answer(InboundFile inbound, AnswerBack answer, Occurred when, @Nullable Integer seen) {
        if (!inbound.source().owed(inbound.status()).contains(answer.status()))
            throw new Conflict("La canalización %s está «%s»; no se debe esa respuesta."
                    .formatted(inbound.folio(), inbound.status().label()));
        return docket.record(Fact.on(ANSWERED)
                .kind(answer.status().act())
                .about(inbound.id())
                .inCase(inbound.caseId())
                .occurred(when)
                .seen(seen)
                .set("inbound", inbound.id())
                .set("step", inbound.version())
                .set("status", answer.status())
                .set("means", answer.means())
                .set("outcome", answer.outcome())
                .seal("told", answer.told())
                .seal("note", answer.note())
                .keyOf(inbound.caseId()));
    }

    InboundFile get(String folio) {
        return db.sql(SELECT + "where i.folio = :folio")
                .param("folio", folio)
                .query(Inbounds::toInbound)
                .optional()
                .orElseThrow(() -> new NotFound("inbound " + folio));
    }

    List<InboundFile> list(UUID caseId) {
        return db.sql(SELECT + "where i.case_id = :caseId order by i.occurred desc, i.folio")
                .param("caseId", caseId)
                .query(Inbounds::toInbound)
                .list();
    }

    List<InboundFile> list(Collection<UUID> ids) {
        return db.sql(SELECT + "where i.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Inbounds::toInbound)
                .list();
    }

    /** What was told, by field; empty once it has been erased. */
    Map<String, @Nullable String> open(UUID inbound) {
        return db.sql("select id, sealed, sealed_key from inbound.inbound where id = :id")
                .param("id", inbound)
                .query((row, n) -> docket.open(
                        RECEIVED,
                        row.getObject("id", UUID.class),
                        row.getObject("sealed_key", UUID.class),
                        row.getBytes("sealed")))
                .single();
    }

    /** An answer that went back. */
    record Line(
            InboundStatus status,
            String unit,
            Occurred when,
            Means means,
            Optional<InboundOutcome> outcome,
            @Nullable String told,
            @Nullable String note) {}

    /** In the order in which they were given. */
    List<Line> listAnswers(UUID inbound) {
        return db.sql("select * from inbound.answer where inbound = :inbound order by step")
                .param("inbound", inbound)
                .query(this::toLine)
                .list();
    }

    private Line toLine(ResultSet row, int n) throws SQLException {
        var texts = docket.open(
                ANSWERED,
                row.getObject("id", UUID.class),
                row.getObject("sealed_key", UUID.class),
                row.getBytes("sealed"));
        return new Line(
                InboundStatus.valueOf(row.getString("status")),
                row.getString("unit"),
                Occurred.at(row.getObject("occurred", OffsetDateTime.class).toInstant()),
                Means.valueOf(row.getString("means")),
                Optional.ofNullable(row.getString("outcome")).map(InboundOutcome::valueOf),
                texts.get("told"),
                texts.get("note"));
    }

    static InboundFile toInbound(ResultSet row, int n) throws SQLException {
        return new InboundFile(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("folio"),
                row.getString("unit"),
                Source.valueOf(row.getString("source")),
                row.getString("their_folio"),
                Answer.valueOf(row.getString("danger")),
                row.getObject("occurred", OffsetDateTime.class).toInstant(),
                row.getObject("accept_due", OffsetDateTime.class).toInstant(),
                instant(row, "act_due"),
                instant(row, "outcome_due"),
                InboundStatus.valueOf(row.getString("status")),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
