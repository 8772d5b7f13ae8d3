package org.vigia.docket;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every fact that speaks of one person, found through the forms: its subject, its key or any id in its row is the person's, or
 * it corrects or retracts such a fact. Of each it gives the columns whose class is about people or public, and the texts that
 * lie under the person's key or the file's; what is <em>internal</em>, and what an officer wrote under a key of its own to
 * justify an act, is the officers' work and stays with them.
 */
@Component
public class Traces {
    private static final Set<String> GIVEN = Set.of("public", "personal", "sensitive");

    private final JdbcClient db;
    private final Docket docket;

    Traces(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    private record Column(String name, String type, String kind) {}

    private record Found(UUID fact, Trace trace) {}

    /** Those that the acting officer may see, the oldest first. Whoever shows them records why. */
    @Transactional(readOnly = true)
    public List<Trace> list(UUID person, @Nullable UUID caseId) {
        var keys = Stream.of(Optional.of(person), Optional.ofNullable(caseId))
                .flatMap(Optional::stream)
                .toList();
        List<Found> found = new ArrayList<>(look(keys, Set.of(person), column -> true));
        var facts = found.stream().map(Found::fact).toList();
        found.addAll(look(
                keys,
                facts,
                column -> column.name().equals("corrects") || column.name().equals("retracts")));
        return found.stream()
                .map(Found::trace)
                .distinct()
                .sorted(comparing(Trace::recordedAt))
                .toList();
    }

    private List<Found> look(Collection<UUID> keys, Collection<UUID> ids, Predicate<Column> named) {
        List<Found> found = new ArrayList<>();
        for (FactForm form : Forms.list(db)) {
            List<Column> columns = columns(form.table());
            String names = columns.stream()
                    .filter(named)
                    .map(Traces::names)
                    .flatMap(Optional::stream)
                    .collect(joining(" or "));
            found.addAll(db.sql("""
                            select f.*, a.kind as of_kind from %s f join docket.act a on a.id = f.act_id
                             where a.form = :form and a.form_version = :version and (%s)""".formatted(form.table(), names))
                    .param("form", form.name())
                    .param("version", form.version())
                    .param("ids", ids.toArray(UUID[]::new))
                    .query((row, n) -> toFound(form, columns, keys, row))
                    .list());
        }
        return found;
    }

    /** The condition that a column names one of the ids; none for a column that holds no id. */
    private static Optional<String> names(Column column) {
        return switch (column.type()) {
            case "uuid" -> Optional.of("f.%s = any (:ids)".formatted(column.name()));
            case "uuid[]" -> Optional.of("f.%s && :ids".formatted(column.name()));
            default -> Optional.empty();
        };
    }

    private List<Column> columns(String table) {
        return db.sql("""
                        select attname as name, format_type(atttypid, null) as type,
                               split_part(coalesce(col_description(attrelid, attnum), ''), ':', 1) as kind
                          from pg_attribute where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped
                         order by attnum""").param("table", table).query(Column.class).list();
    }

    private Found toFound(FactForm form, List<Column> columns, Collection<UUID> keys, ResultSet row)
            throws SQLException {
        List<Trace.Value> values = new ArrayList<>();
        Map<String, @Nullable String> texts = texts(form, keys, row);
        for (String field : form.sealed()) add(values, field, "sealed", texts.get(field));
        for (Column column : columns)
            if (form.columns().contains(column.name())
                    && GIVEN.contains(column.kind())
                    && !column.type().startsWith("uuid"))
                add(values, column.name(), column.kind(), Values.read(row, column.name()));
        return new Found(
                row.getObject("id", UUID.class),
                new Trace(
                        row.getString("of_kind"),
                        row.getString("unit"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        values));
    }

    private Map<String, @Nullable String> texts(FactForm form, Collection<UUID> keys, ResultSet row)
            throws SQLException {
        UUID key = form.isSealed() ? row.getObject("sealed_key", UUID.class) : null;
        if (key == null || !keys.contains(key)) return Map.of();
        return docket.open(form, row.getObject("id", UUID.class), key, row.getBytes("sealed"));
    }

    private static void add(List<Trace.Value> values, String field, String kind, @Nullable Object value) {
        if (value != null) values.add(new Trace.Value(field, kind, value));
    }
}
