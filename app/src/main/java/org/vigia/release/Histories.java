package org.vigia.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.disclosure.CubeText;
import org.vigia.disclosure.Dimension;
import org.vigia.disclosure.Release;
import org.vigia.disclosure.Series;
import org.vigia.docket.Docket;

/** What was approved of a measure and year so far, with the exact counts; only for who publishes. */
@Component
class Histories {
    private static final String OF = "(select recorded_at from release.edition where id = :edition)";

    private final JdbcClient db;
    private final Docket docket;

    Histories(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    /** A measure of a year, with the key of its lot in hexadecimal. @param key null before its first edition */
    record History(Series series, @Nullable String key) {}

    record Kept(Release release, String key) {}

    /** All that was approved. */
    History get(Measure measure, int year) {
        return history(measure, year, list(measure, year, "true", new UUID(0, 0)));
    }

    /** What was approved before an edition. */
    History before(Edition edition, Measure measure, int year) {
        return history(measure, year, list(measure, year, "e.recorded_at < " + OF, edition.id()));
    }

    /** What an edition itself holds, with the key of its lot. */
    Kept own(Edition edition, Measure measure, int year) {
        return list(measure, year, "e.recorded_at = " + OF, edition.id()).getFirst();
    }

    /** The version of a definition that a year was published by, if it is another one. */
    Optional<Integer> otherVersion(Measure measure, int year) {
        return db.sql("""
                        select c.measure_version from release.cube c
                         where c.measure = :measure and c.measure_version <> :version and c.year = :year
                           and exists (select 1 from release.publication p where p.edition = c.edition) limit 1""")
                .param("measure", measure.name())
                .param("version", measure.version())
                .param("year", year)
                .query(Integer.class)
                .optional();
    }

    private static History history(Measure measure, int year, List<Kept> kept) {
        Series begun = measure.begin(year);
        return new History(
                new Series(
                        begun.measure(),
                        begun.dimensions(),
                        begun.exactTotal(),
                        kept.stream().map(Kept::release).toList()),
                kept.isEmpty() ? null : kept.getFirst().key());
    }

    private List<Kept> list(Measure measure, int year, String which, UUID edition) {
        return db.sql("""
                        select c.* from release.cube c join release.edition e on e.id = c.edition
                         where c.measure = :measure and c.measure_version = :version and c.year = :year
                           and exists (select 1 from release.publication p where p.edition = e.id) and %s
                         order by e.recorded_at""".formatted(which))
                .param("measure", measure.name())
                .param("version", measure.version())
                .param("year", year)
                .param("edition", edition)
                .query((row, n) -> kept(row, measure.dimensions()))
                .list();
    }

    private Kept kept(ResultSet row, List<Dimension> dimensions) throws SQLException {
        Map<String, @Nullable String> sealed = docket.open(
                Frozen.FORM,
                row.getObject("id", UUID.class),
                row.getObject("sealed_key", UUID.class),
                row.getBytes("sealed"));
        return new Kept(
                new Release(
                        CubeText.read(dimensions, Objects.requireNonNull(sealed.get("exact"))),
                        CubeText.read(dimensions, row.getString("published")),
                        row.getInt("total"),
                        row.getBoolean("divided")),
                Objects.requireNonNull(sealed.get("lot")));
    }
}
