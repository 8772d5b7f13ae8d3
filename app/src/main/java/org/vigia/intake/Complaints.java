package org.vigia.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.law.Age;
import org.vigia.law.Answer;

/** The table of complaints. */
@Component
class Complaints {
    private static final FactForm FORM = FactForm.of(
                    "intake.complaint",
                    1,
                    "intake.complaint",
                    "folio",
                    "channel",
                    "received_on",
                    "state",
                    "municipality",
                    "activity",
                    "workplace",
                    "alleged_children",
                    "age_at_least",
                    "age_at_most",
                    "danger",
                    "language")
            .sealing("narrative");

    private final JdbcClient db;
    private final Docket docket;

    Complaints(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    Recorded insert(NewComplaint complaint, String folio, UUID workplace, UUID caseId, Occurred occurred) {
        var ages = complaint.ages();
        var place = complaint.workplace();
        return docket.record(Fact.on(FORM)
                .inCase(caseId)
                .occurred(occurred)
                .set("folio", folio)
                .set("channel", complaint.channel())
                .set("received_on", complaint.receivedOn())
                .set("state", place.municipality().substring(0, 2))
                .set("municipality", place.municipality())
                .set("activity", place.activity())
                .set("workplace", workplace)
                .set("alleged_children", complaint.allegedChildren())
                .set("age_at_least", ages == null ? null : ages.atLeast())
                .set("age_at_most", ages == null ? null : ages.atMost())
                .set("danger", complaint.danger())
                .set("language", complaint.language())
                .seal("narrative", complaint.narrative().strip())
                .keyOf(caseId));
    }

    Optional<Complaint> find(UUID id) {
        return findBy("id", id);
    }

    Optional<Complaint> find(String folio) {
        return findBy("folio", folio);
    }

    Optional<Complaint> findOfCase(UUID caseId) {
        return findBy("case_id", caseId);
    }

    private Optional<Complaint> findBy(String column, Object value) {
        return db.sql("select * from intake.complaint where %s = :value".formatted(column))
                .param("value", value)
                .query(Complaints::toComplaint)
                .optional();
    }

    List<Complaint> list(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql("select * from intake.complaint where id in (:ids)")
                        .param("ids", ids)
                        .query(Complaints::toComplaint)
                        .list();
    }

    /** What was told; empty once it has been erased. */
    Optional<String> openNarrative(UUID id) {
        return db.sql("select sealed, sealed_key from intake.complaint where id = :id")
                .param("id", id)
                .query((row, n) ->
                        docket.open(FORM, id, row.getObject("sealed_key", UUID.class), row.getBytes("sealed")))
                .optional()
                .map(opened -> opened.get("narrative"));
    }

    static Complaint toComplaint(ResultSet row, int n) throws SQLException {
        @Nullable Integer children = row.getObject("alleged_children", Integer.class);
        @Nullable Integer youngest = row.getObject("age_at_least", Integer.class);
        return new Complaint(
                row.getObject("id", UUID.class),
                row.getString("folio"),
                row.getString("unit"),
                row.getObject("case_id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getObject("received_on", LocalDate.class),
                row.getString("state"),
                row.getString("municipality"),
                Optional.ofNullable(row.getString("activity")),
                row.getObject("workplace", UUID.class),
                children == null ? OptionalInt.empty() : OptionalInt.of(children),
                youngest == null ? Optional.empty() : Optional.of(Age.between(youngest, row.getInt("age_at_most"))),
                Answer.valueOf(row.getString("danger")),
                row.getString("language"));
    }
}
