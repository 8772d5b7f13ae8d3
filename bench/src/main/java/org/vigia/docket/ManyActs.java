package org.vigia.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.ledger.Leaf;
import org.vigia.ledger.ManyLinks;
import org.vigia.vault.Vault;

/** Acts with a fact and a link each, as the docket writes them, many at once and without its rules. */
public record ManyActs(JdbcTemplate admin, Vault vault, ManyLinks links) {
    private static final int BATCH = 5_000;
    private static final FactForm FORM = FactForm.of(
            "bench.note", 1, "docket.deadline", "subject", "subject_kind", "rule", "starts", "due", "due_on");

    public void write(int many) {
        var db = JdbcClient.create(admin);
        db.sql("insert into docket.form (name, version, fact_table, columns, sealed) values (?, 1, ?, ?, '{}')")
                .params(FORM.name(), FORM.table(), FORM.columns().toArray(String[]::new))
                .update();
        for (int from = 0; from < many; from += BATCH) write(db, from, Math.min(many, from + BATCH));
    }

    private void write(JdbcClient db, int from, int to) {
        List<Facts.Row> facts = new ArrayList<>();
        List<Acts.Placed> acts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            Map<String, @Nullable Object> values = values(now);
            byte[] salt = Digest.salt();
            byte[] digest = Digest.of(FORM, salt, values::get, Map.of());
            facts.add(new Facts.Row(FORM, values, salt, digest));
            Act act = act(values, salt, digest, now);
            UUID link = links.add(i, UUID.randomUUID(), act.hash(), now);
            acts.add(new Acts.Placed(act, new Leaf(link, 0)));
        }
        new Facts(admin, vault).insert(FORM, facts);
        new Acts(db, admin).insert(acts);
        links.insert(admin);
    }

    private static Map<String, @Nullable Object> values(Instant now) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", UUID.randomUUID());
        values.put("node", "mx");
        values.put("unit", "ITL-07");
        values.put("case_id", UUID.randomUUID());
        values.put("occurred", now);
        values.put("occurred_precision", Occurred.Precision.SECOND);
        values.put("recorded_at", now);
        values.put("act_id", UUID.randomUUID());
        values.put("subject", UUID.randomUUID());
        values.put("subject_kind", "inspection");
        values.put("rule", "DL-INSPECTION");
        values.put("starts", now);
        values.put("due", now.plus(15, ChronoUnit.DAYS));
        values.put("due_on", LocalDate.of(2026, 11, 23));
        return values;
    }

    private static Act act(Map<String, @Nullable Object> values, byte[] salt, byte[] digest, Instant now) {
        return new Act(
                id(values, "act_id"),
                "mx",
                "ITL-07",
                null,
                id(values, "case_id"),
                id(values, "subject"),
                1,
                "NOTED",
                FORM.name(),
                FORM.version(),
                id(values, "id"),
                UUID.randomUUID(),
                new Occurred(now, Occurred.Precision.SECOND),
                now,
                salt,
                digest);
    }

    private static UUID id(Map<String, @Nullable Object> values, String column) {
        return (UUID) Objects.requireNonNull(values.get(column));
    }
}
