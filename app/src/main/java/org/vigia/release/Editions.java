package org.vigia.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.disclosure.CubeText;
import org.vigia.statistics.ReportText;

/** The editions as everybody may read them; reads with the role of statistics, which sees no exact count. */
@Component
class Editions {
    private static final String SELECT = """
            select e.*, p.publishes_at, w.reason, w.recorded_at as withdrawn_at
              from release.edition_fact e
              left join release.publication_fact p on p.edition = e.id
              left join release.withdrawal_fact w on w.edition = e.id
            """;
    private final JdbcClient db;
    private final Definitions definitions;

    Editions(@Qualifier("statistics") JdbcClient db, Definitions definitions) {
        this.db = db;
        this.definitions = definitions;
    }

    /** All, the latest first, also those that nobody has approved. */
    List<Edition> list() {
        return db.sql(SELECT + "order by e.recorded_at desc")
                .query(Editions::toEdition)
                .list();
    }

    Optional<Edition> find(UUID id) {
        return db.sql(SELECT + "where e.id = :id")
                .param("id", id)
                .query(Editions::toEdition)
                .optional();
    }

    /** The one approved last, public or still to be, withdrawn or not: the next one adds to it. */
    Optional<Edition> findLast() {
        return db.sql(SELECT + "where p.publishes_at is not null order by e.recorded_at desc limit 1")
                .query(Editions::toEdition)
                .optional();
    }

    List<Published> listCubes(UUID edition) {
        return db.sql("select * from release.cube_fact where edition = :edition order by year desc, measure")
                .param("edition", edition)
                .query(this::toPublished)
                .list();
    }

    /** The latest year first. */
    List<Reported> listReports(UUID edition) {
        return db.sql("select * from release.report_fact where edition = :edition order by year desc")
                .param("edition", edition)
                .query((row, n) -> new Reported(
                        row.getInt("year"),
                        ReportText.readReport(row.getString("report")),
                        ReportText.readBoard(row.getString("board"))))
                .list();
    }

    /** The latest year first. */
    List<Amounts> listAmounts(UUID edition) {
        return db.sql(
                        "select * from release.fine_amounts_fact where edition = :edition order by year desc, part, currency")
                .param("edition", edition)
                .query(FineMoney::toAmounts)
                .list();
    }

    /** The latest year first. */
    List<MunicipalBands> listBands(UUID edition) {
        return db.sql("select * from release.municipal_bands_fact where edition = :edition order by year desc, measure")
                .param("edition", edition)
                .query((row, n) -> new MunicipalBands(
                        definitions.get(row.getString("measure"), row.getInt("measure_version")),
                        row.getInt("year"),
                        FrozenBands.read(row.getString("shown"))))
                .list();
    }

    private static Edition toEdition(ResultSet row, int n) throws SQLException {
        Instant withdrawn = instant(row, "withdrawn_at").orElse(null);
        return new Edition(
                row.getObject("id", UUID.class),
                row.getString("version"),
                instant(row, "recorded_at").orElseThrow(),
                Optional.ofNullable(row.getObject("after", UUID.class)),
                row.getString("note"),
                instant(row, "publishes_at"),
                withdrawn == null
                        ? Optional.empty()
                        : Optional.of(new Edition.Withdrawal(withdrawn, row.getString("reason"))));
    }

    private Published toPublished(ResultSet row, int n) throws SQLException {
        Measure measure = definitions.get(row.getString("measure"), row.getInt("measure_version"));
        return new Published(
                measure,
                row.getInt("year"),
                CubeText.read(measure.dimensions(), row.getString("published")),
                row.getInt("total"),
                row.getBoolean("divided"),
                Set.of((String[]) row.getArray("signed_by").getArray()),
                row.getBoolean("invented"),
                new Published.Audited(row.getInt("audited"), row.getInt("fewest"), row.getInt("pinned")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
