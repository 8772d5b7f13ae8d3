package org.vigia.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.vigia.ledger.Row;
import org.vigia.ledger.Tables;

/**
 * The register of forms, kept with the facts so that a verifier can read any old one. A form is entered by the transaction that
 * first writes on it and not apart: who holds a connection and waits for a second one stops all who do the same.
 */
final class Forms {
    private final JdbcClient db;
    private final Set<FactForm> known = ConcurrentHashMap.newKeySet();

    Forms(JdbcClient db) {
        this.db = db;
    }

    /** @throws IllegalStateException if the form was changed without a new version */
    void register(FactForm form) {
        if (known.contains(form)) return;
        if (find(form).isEmpty()) insert(form);
        if (!find(form).orElseThrow().equals(form))
            throw new IllegalStateException(
                    "form %s/%d was changed; give it a new version".formatted(form.name(), form.version()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.add(form);
            }
        });
    }

    private Optional<FactForm> find(FactForm form) {
        return db.sql("select * from docket.form where name = :name and version = :version")
                .param("name", form.name())
                .param("version", form.version())
                .query(Forms::toForm)
                .optional();
    }

    private void insert(FactForm form) {
        db.sql("""
                        insert into docket.form (name, version, fact_table, columns, sealed)
                        values (:name, :version, :table, :columns, :sealed) on conflict do nothing""")
                .param("name", form.name())
                .param("version", form.version())
                .param("table", form.table())
                .param("columns", form.columns().toArray(String[]::new))
                .param("sealed", form.sealed().toArray(String[]::new))
                .update();
    }

    static List<FactForm> list(JdbcClient db) {
        return db.sql("select * from docket.form order by name, version")
                .query(Forms::toForm)
                .list();
    }

    static List<FactForm> list(Tables tables) {
        try (var rows = tables.read("docket.form", List.of("name", "version"))) {
            return rows.map(Forms::read).toList();
        }
    }

    private static FactForm read(Row row) {
        return new FactForm(
                row.get("name", String.class),
                (int) row.number("version"),
                row.get("fact_table", String.class),
                texts(row.get("columns", List.class)),
                texts(row.get("sealed", List.class)));
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(String.class::cast).toList();
    }

    private static FactForm toForm(ResultSet row, int n) throws SQLException {
        return new FactForm(
                row.getString("name"),
                row.getInt("version"),
                row.getString("fact_table"),
                List.of((String[]) row.getArray("columns").getArray()),
                List.of((String[]) row.getArray("sealed").getArray()));
    }
}
