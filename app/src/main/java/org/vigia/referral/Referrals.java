package org.vigia.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.NotFound;
import org.vigia.casework.CaseFile;
import org.vigia.casework.PacketField;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Recorded;
import org.vigia.law.Answer;
import org.vigia.law.DueDate;

/** The referrals as they were sent; where each stands is its last step. */
@Component
class Referrals {
    private static final String MESSAGE = "message";
    private static final FactForm SENT = FactForm.of(
                    "referral.referral",
                    1,
                    "referral.referral",
                    "folio",
                    "purpose",
                    "to_unit",
                    "basis",
                    "danger",
                    "state",
                    "municipality",
                    "fields",
                    "due",
                    "due_on",
                    "instead_of")
            .sealing(Stream.concat(
                            Stream.of(MESSAGE),
                            Arrays.stream(PacketField.values()).map(PacketField::key))
                    .toArray(String[]::new));

    /** A referral with its status and version; to be followed by a condition on {@code r} and {@code s}. */
    static final String SELECT = """
            select r.*, coalesce(s.status, 'SENT') as status, coalesce(s.step, 0) + 1 as version
              from referral.referral r
              left join lateral (select status, step from referral.step s
                                  where s.referral = r.id order by step desc limit 1) s on true
            """;

    private final JdbcClient db;
    private final Docket docket;

    Referrals(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    Recorded send(
            UUID id,
            String folio,
            CaseFile file,
            NewReferral asked,
            Map<PacketField, String> packet,
            DueDate due,
            @Nullable UUID insteadOf) {
        Fact fact = Fact.on(SENT)
                .id(id)
                .inCase(file.caseId())
                .addressedTo(asked.toUnit())
                .occurred(asked.when())
                .set("folio", folio)
                .set("purpose", asked.purpose())
                .set("to_unit", asked.toUnit())
                .set("basis", asked.purpose().basis())
                .set("danger", asked.danger())
                .set("state", file.state())
                .set("municipality", file.municipality())
                .set("fields", packet.keySet().stream().map(Enum::name).toList())
                .set("due", due.lateFrom())
                .set("due_on", due.lastDay())
                .set("instead_of", insteadOf)
                .seal(MESSAGE, asked.message())
                .keyOf(file.caseId());
        packet.forEach((field, text) -> fact.seal(field.key(), text));
        return docket.record(fact);
    }

    Optional<ReferralFile> find(String folio) {
        return db.sql(SELECT + "where r.folio = :folio")
                .param("folio", folio)
                .query(Referrals::toReferral)
                .optional();
    }

    Optional<ReferralFile> find(UUID id) {
        return db.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(Referrals::toReferral)
                .optional();
    }

    ReferralFile get(String folio) {
        return find(folio).orElseThrow(() -> new NotFound("referral " + folio));
    }

    /** The latest first. */
    List<ReferralFile> list(UUID caseId) {
        return db.sql(SELECT + "where r.case_id = :caseId order by r.occurred desc, r.folio")
                .param("caseId", caseId)
                .query(Referrals::toReferral)
                .list();
    }

    /** What the sender asked, in their words, and what was handed over; empty once it has been erased. */
    Contents open(ReferralFile referral) {
        Map<String, @Nullable String> texts = db.sql(
                        "select id, sealed, sealed_key from referral.referral where id = :id")
                .param("id", referral.id())
                .query((row, n) -> docket.open(
                        SENT,
                        row.getObject("id", UUID.class),
                        row.getObject("sealed_key", UUID.class),
                        row.getBytes("sealed")))
                .single();
        Map<PacketField, String> packet = new EnumMap<>(PacketField.class);
        for (PacketField field : referral.fields()) {
            String text = texts.get(field.key());
            if (text != null) packet.put(field, text);
        }
        return new Contents(texts.getOrDefault(MESSAGE, null), packet);
    }

    /** The message and the data of a referral. */
    record Contents(@Nullable String message, Map<PacketField, String> packet) {}

    static ReferralFile toReferral(ResultSet row, int n) throws SQLException {
        return new ReferralFile(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("folio"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("unit"),
                row.getString("to_unit"),
                row.getString("basis"),
                Answer.valueOf(row.getString("danger")),
                row.getString("state"),
                row.getString("municipality"),
                Arrays.stream((String[]) row.getArray("fields").getArray())
                        .map(PacketField::valueOf)
                        .toList(),
                row.getObject("instead_of", UUID.class),
                row.getObject("occurred", OffsetDateTime.class).toInstant(),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                ReferralStatus.valueOf(row.getString("status")),
                row.getInt("version"));
    }
}
