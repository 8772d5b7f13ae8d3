package org.vigia.coordination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.page.Cursor;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Reference;
import org.vigia.reference.Scope;

/** The tables of returns, as far as the acting officer may see them. */
@Component
class Returns {
    static final Keyset KEY = Keyset.descending(Keyset.instant("r.recorded_at"), Keyset.text("r.folio"));

    private final JdbcClient db;
    private final Reference reference;
    private final Measures measures;

    Returns(JdbcClient db, Reference reference, Measures measures) {
        this.db = db;
        this.reference = reference;
        this.measures = measures;
    }

    /** A statement that no later one corrects. */
    record Live(UUID id, String unit, String measure, String folio) {}

    List<Live> listLive(int year) {
        return db.sql("""
                        select s.id, s.unit, s.measure, r.folio
                          from coordination.statement s join coordination.unit_return r on r.id = s.return_id
                         where s.year = :year and s.retracts is null
                           and not exists (select 1 from coordination.statement later
                                            where later.corrects = s.id or later.retracts = s.id)""").param("year", year).query(Live.class).list();
    }

    List<UnitReturn> listOfUnit(String unit, int year) {
        return list("r.year = :year and r.unit = :unit", Map.of("year", year, "unit", unit));
    }

    List<UnitReturn> listByFolio(String folio) {
        return list("r.folio = :folio", Map.of("folio", folio));
    }

    /** Newest first. */
    Slice<UnitReturn> listOfYear(int year, Cursor cursor) {
        record Key(UUID id, Instant recordedAt, String folio) {}
        Slice<Key> keys = cursor.slice(
                db.sql("select r.id, r.recorded_at, r.folio from coordination.unit_return r where r.year = :year"
                                + cursor.page())
                        .param("year", year)
                        .params(cursor.params())
                        .query((row, n) -> new Key(
                                row.getObject("id", UUID.class),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("folio")))
                        .list(),
                last -> List.of(last.recordedAt(), last.folio()));
        UUID[] ids = keys.list().stream().map(Key::id).toArray(UUID[]::new);
        return keys.with(list("r.id = any (:ids)", Map.of("ids", ids)));
    }

    private List<UnitReturn> list(String where, Map<String, Object> params) {
        Map<UUID, List<Statement>> lines = new HashMap<>();
        db.sql("""
                        select s.*, (select l.folio from coordination.statement later
                                      join coordination.unit_return l on l.id = later.return_id
                                     where later.corrects = s.id) as corrected_by
                          from coordination.statement s join coordination.unit_return r on r.id = s.return_id
                         where %s order by s.measure""".formatted(where))
                .params(params)
                .query((row, n) -> lines.computeIfAbsent(row.getObject("return_id", UUID.class), _ -> new ArrayList<>())
                        .add(toStatement(row)))
                .list();
        return db.sql("select r.* from coordination.unit_return r where %s order by r.recorded_at desc, r.folio desc"
                        .formatted(where))
                .params(params)
                .query((row, n) -> toReturn(row, lines.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private UnitReturn toReturn(ResultSet row, List<Statement> statements) throws SQLException {
        return new UnitReturn(
                row.getObject("id", UUID.class),
                row.getString("folio"),
                reference.getUnit(row.getString("unit")),
                row.getInt("year"),
                Post.valueOf(row.getString("signed_post")),
                row.getObject("signed_on", LocalDate.class),
                row.getString("correction_reason"),
                row.getBoolean("invented"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                statements);
    }

    private Statement toStatement(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("covers_from", LocalDate.class);
        LocalDate to = row.getObject("covers_to", LocalDate.class);
        return new Statement(
                row.getObject("id", UUID.class),
                measures.get(row.getString("measure")),
                Basis.valueOf(row.getString("basis")),
                row.getBigDecimal("number"),
                row.getString("currency"),
                row.getObject("answer", Boolean.class),
                scope(row),
                from == null || to == null ? Coverage.NOT_STATED : Coverage.between(from, to),
                Completeness.valueOf(row.getString("completeness")),
                row.getString("source"),
                row.getBoolean("invented"),
                row.getString("corrected_by"));
    }

    private static Scope scope(ResultSet row) throws SQLException {
        return new Scope(
                Scope.Level.valueOf(row.getString("scope_level")),
                new java.util.TreeSet<>(
                        List.of((String[]) row.getArray("scope_included").getArray())),
                row.getInt("scope_of"));
    }

    Optional<String> findFolio(UUID id) {
        return db.sql("select folio from coordination.unit_return where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** The years anybody has reported on, newest first. */
    List<Integer> listYears() {
        return db.sql("select distinct year from coordination.unit_return order by year desc")
                .query(Integer.class)
                .list();
    }

    /** By measure, the live statement of a unit. */
    Map<String, Live> mapLive(int year, String unit) {
        Map<String, Live> own = new LinkedHashMap<>();
        listLive(year).stream().filter(live -> live.unit().equals(unit)).forEach(live -> own.put(live.measure(), live));
        return own;
    }
}
