package org.vigia.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigia.docket.FactForm;
import org.vigia.docket.Forgery;
import org.vigia.ledger.Row;
import org.vigia.ledger.Tables;
import org.vigia.ledger.Walk;

/** The whole record held in memory, never changed: a change gives another copy. */
record Copy(Map<String, List<Row>> tables, List<FactForm> forms) implements Tables {
    private static final List<String> BENEATH =
            List.of("docket.form", "docket.act", "ledger.link", "ledger.signed_head", "vault.data_key");

    static Copy of(Tables original) {
        List<FactForm> forms = Forgery.forms(original);
        var tables = new HashMap<String, List<Row>>();
        Stream.concat(BENEATH.stream(), forms.stream().map(FactForm::table))
                .distinct()
                .forEach(table -> tables.put(table, readAll(original, table)));
        return new Copy(tables, forms);
    }

    private static List<Row> readAll(Tables original, String table) {
        try (var rows = original.read(table, table.equals("docket.form") ? List.of("name", "version") : List.of())) {
            return rows.toList();
        }
    }

    List<Row> rows(String table) {
        return tables.get(table);
    }

    Copy with(String table, List<Row> rows) {
        var changed = new HashMap<>(tables);
        changed.put(table, rows);
        return new Copy(changed, forms);
    }

    Copy with(String table, Row before, Row after) {
        return with(
                table,
                rows(table).stream().map(row -> row == before ? after : row).toList());
    }

    Copy without(String table, Collection<Row> gone) {
        return with(
                table,
                rows(table).stream()
                        .filter(row -> gone.stream().noneMatch(other -> other == row))
                        .toList());
    }

    Copy and(String table, Row another) {
        return with(
                table, Stream.concat(rows(table).stream(), Stream.of(another)).toList());
    }

    static Row set(Row row, String column, @Nullable Object value) {
        var values = new ArrayList<>(row.values());
        values.set(row.places().get(column), value);
        return new Row(row.places(), values);
    }

    @Override
    public Stream<Row> read(String table, List<String> order) {
        return sorted(rows(table).stream(), order);
    }

    @Override
    public Stream<Row> read(String table, String column, Collection<?> values, List<String> order) {
        return sorted(rows(table).stream().filter(row -> values.contains(row.find(column))), order);
    }

    private static Stream<Row> sorted(Stream<Row> rows, List<String> order) {
        return order.stream()
                .map(Copy::by)
                .reduce(Comparator::thenComparing)
                .map(rows::sorted)
                .orElse(rows);
    }

    /** Texts stay in the order in which the database gave them. */
    private static Comparator<Row> by(String column) {
        return (a, b) -> switch (a.find(column)) {
            case UUID id -> Walk.compare(id, b.get(column, UUID.class));
            case Number number -> Long.compare(number.longValue(), b.number(column));
            case null, default -> 0;
        };
    }
}
