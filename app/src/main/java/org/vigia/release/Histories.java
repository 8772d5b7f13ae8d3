package org.vigia.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final JdbcClient db;
    private final Docket docket;

    Histories(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    /** A measure of a year, with the key of its lot in hexadecimal. @param key null before its first edition */
    record History(Series series, @Nullable String key) {}

    private record Kept(Release release, String key) {}

    /** The editions approved before that one, or all when there is none. */
    History get(Measure measure, int year) {
        Series begun = measure.begin(year);
        List<Kept> kept = db.sql("""
                        select c.* from release.cube c join release.edition e on e.id = c.edition
                         where c.measure = :measure and c.measure_version = :version and c.year = :year
                           and exists (select 1 from release.publication p where p.edition = e.id)
                         order by e.recorded_at""")
                .param("measure", measure.name())
                .param("version", measure.version())
                .param("year", year)
                .query((row, n) -> kept(row, measure.dimensions()))
                .list();
        List<Release> releases =
                new ArrayList<>(kept.stream().map(Kept::release).toList());
        return new History(
                new Series(begun.measure(), begun.dimensions(), begun.exactTotal(), releases),
                kept.isEmpty() ? null : kept.getFirst().key());
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
