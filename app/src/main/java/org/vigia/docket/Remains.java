package org.vigia.docket;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.ledger.Canonical;

/** What can be read of the facts under one key without it; it stays when the key is erased, and stays checkable. */
record Remains(List<Row> rows) {
    record Row(UUID fact, String unit, Optional<UUID> caseId, byte[] text) {}

    static Remains of(JdbcClient db, UUID owner) {
        List<Row> rows = new ArrayList<>();
        for (FactForm form : Forms.list(db))
            if (form.isSealed())
                rows.addAll(db.sql("""
                                select f.* from %s f join docket.act a on a.id = f.act_id
                                 where f.sealed_key = :owner and a.form = :form and a.form_version = :version
                                 order by f.id""".formatted(form.table()))
                        .param("owner", owner)
                        .param("form", form.name())
                        .param("version", form.version())
                        .query((row, n) -> toRow(form, row))
                        .list());
        return new Remains(rows);
    }

    private static Row toRow(FactForm form, ResultSet row) throws SQLException {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (String column : form.stored()) values.put(column, Values.read(row, column));
        return toRow(form, values::get);
    }

    /** @param column what stands in each column of the fact */
    static Row toRow(FactForm form, Function<String, @Nullable Object> column) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        for (String name : form.stored()) values.put(name, Values.text(column.apply(name)));
        return new Row(
                (UUID) Objects.requireNonNull(column.apply("id")),
                (String) Objects.requireNonNull(column.apply("unit")),
                Optional.ofNullable((UUID) column.apply("case_id")),
                Canonical.utf8(form.name() + "/" + form.version() + "\n" + Canonical.write(values) + "\n"));
    }

    List<UUID> facts() {
        return rows.stream().map(Row::fact).toList();
    }

    Set<String> units() {
        return rows.stream().map(Row::unit).collect(toSet());
    }

    /** The case that all rows belong to, if there is one. */
    @Nullable
    UUID caseId() {
        var cases = rows.stream().map(Row::caseId).collect(toSet());
        return cases.size() == 1 ? cases.iterator().next().orElse(null) : null;
    }

    byte[] digest() {
        return Canonical.sha256(rows.stream().map(Row::text).toArray(byte[][]::new));
    }
}
