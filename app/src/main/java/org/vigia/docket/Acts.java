package org.vigia.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.ledger.Leaf;
import org.vigia.ledger.Row;

/** The table of acts. */
record Acts(JdbcClient db, JdbcOperations batch) {
    private static final List<String> COLUMNS = List.of(
            "id",
            "node",
            "unit",
            "addressed_to",
            "case_id",
            "subject",
            "seq",
            "kind",
            "form",
            "form_version",
            "fact",
            "officer",
            "occurred",
            "occurred_precision",
            "recorded_at",
            "salt",
            "digest",
            "link",
            "leaf");

    record Placed(Act act, Leaf leaf) {
        Map<String, @Nullable Object> values() {
            var values = act.values();
            values.put("link", leaf.link());
            values.put("leaf", leaf.position());
            return values;
        }
    }

    int version(UUID subject) {
        return db.sql("select coalesce(max(seq), 0) from docket.act where subject = :subject")
                .param("subject", subject)
                .query(Integer.class)
                .single();
    }

    /** The same for many; a subject without acts is left out. */
    Map<UUID, Integer> versions(List<UUID> subjects) {
        Map<UUID, Integer> versions = new HashMap<>();
        if (subjects.isEmpty()) return versions;
        boolean many = subjects.size() > Ids.FEW;
        // a plan kept from when the table was small reads all of it; the plans of other statements stay kept
        if (many) db.sql("set local plan_cache_mode = force_custom_plan").update();
        db.sql("select subject, max(seq) as seq from docket.act where subject = any (:subjects) group by subject")
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(row -> {
                    versions.put(row.getObject("subject", UUID.class), row.getInt("seq"));
                });
        if (many) db.sql("set local plan_cache_mode to default").update();
        return versions;
    }

    Optional<Act> find(UUID id) {
        return db.sql("select * from docket.act where id = :id")
                .param("id", id)
                .query(Acts::toAct)
                .optional();
    }

    /** Newest first. */
    List<Act> listOfCase(UUID caseId) {
        return db.sql(
                        "select * from docket.act where case_id = :caseId order by occurred desc, recorded_at desc, leaf desc")
                .param("caseId", caseId)
                .query(Acts::toAct)
                .list();
    }

    void insert(List<Placed> acts) {
        new Inserts(batch)
                .insert("docket.act", COLUMNS, acts.stream().map(Placed::values).toList());
    }

    static Act toAct(ResultSet row, int n) throws SQLException {
        return new Act(
                row.getObject("id", UUID.class),
                row.getString("node"),
                row.getString("unit"),
                row.getString("addressed_to"),
                row.getObject("case_id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getInt("seq"),
                row.getString("kind"),
                row.getString("form"),
                row.getInt("form_version"),
                row.getObject("fact", UUID.class),
                row.getObject("officer", UUID.class),
                new Occurred(
                        row.getObject("occurred", OffsetDateTime.class).toInstant(),
                        Occurred.Precision.valueOf(row.getString("occurred_precision"))),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBytes("salt"),
                row.getBytes("digest"));
    }

    static Act read(Row row) {
        return new Act(
                row.get("id", UUID.class),
                row.get("node", String.class),
                row.get("unit", String.class),
                (String) row.find("addressed_to"),
                (UUID) row.find("case_id"),
                row.get("subject", UUID.class),
                (int) row.number("seq"),
                row.get("kind", String.class),
                row.get("form", String.class),
                (int) row.number("form_version"),
                row.get("fact", UUID.class),
                row.get("officer", UUID.class),
                new Occurred(
                        row.get("occurred", Instant.class),
                        Occurred.Precision.valueOf(row.get("occurred_precision", String.class))),
                row.get("recorded_at", Instant.class),
                (byte[]) row.find("salt"),
                row.get("digest", byte[].class));
    }
}
