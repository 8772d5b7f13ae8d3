package org.vigia.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.inspection.RuleSearch;
import org.vigia.law.Answer;

/** The files, each with what its rows amount to now. */
@Component
class CaseFiles {
    private static final FactForm OPENED = FactForm.of(
                    "casework.case_file",
                    1,
                    "casework.case_file",
                    "folio",
                    "state",
                    "municipality",
                    "opened_on",
                    "origin",
                    "source_folio",
                    "danger")
            .sealing("reason");

    /** A file with its open tracks, the closure in force and its version; to be followed by a condition on {@code c}. */
    static final String SELECT = """
            select c.*, z.id as closure, z.outcome as closed_outcome, z.reason as closed_reason, z.occurred as closed_at,
                   array(select t.track from casework.track t
                          where t.case_id = c.id
                            and not exists (select 1 from casework.track_end e where e.opening = t.id)) as open_tracks,
                   (select max(a.seq) from docket.act a where a.subject = c.id) as version
              from casework.case_file c
              left join casework.closure z on z.case_id = c.id
                    and not exists (select 1 from casework.reopening r where r.closure = z.id)
            """;

    private final JdbcClient db;
    private final Docket docket;

    CaseFiles(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    Recorded open(
            UUID caseId,
            String folio,
            String state,
            @Nullable String municipality,
            LocalDate openedOn,
            CaseFile.Origin origin,
            @Nullable String sourceFolio,
            Answer danger,
            @Nullable String reason,
            Occurred when) {
        return docket.record(Fact.on(OPENED)
                .id(caseId)
                .about(caseId)
                .inCase(caseId)
                .occurred(when)
                .set("folio", folio)
                .set("state", state)
                .set("municipality", municipality)
                .set("opened_on", openedOn)
                .set("origin", origin)
                .set("source_folio", sourceFolio)
                .set("danger", danger)
                .seal("reason", reason));
    }

    Optional<CaseFile> find(UUID caseId) {
        return db.sql(SELECT + "where c.id = :id")
                .param("id", caseId)
                .query(CaseFiles::toFile)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<UUID> findId(String folio) {
        return db.sql("select id from casework.case_file where folio = :folio")
                .param("folio", folio)
                .query(UUID.class)
                .optional();
    }

    Optional<CaseFile> find(String folio) {
        return db.sql(SELECT + "where c.folio = :folio")
                .param("folio", folio)
                .query(CaseFiles::toFile)
                .optional();
    }

    int countTouched(String rule, int atMost) {
        return db.sql("select count(*) from (select from casework.case_file c where %s limit :most) touched"
                        .formatted(RuleSearch.ofFile("c.id")))
                .param("rule", rule)
                .param("most", atMost)
                .query(Integer.class)
                .single();
    }

    List<CaseFile> listOfUnit(String unit, int atMost) {
        return db.sql(SELECT + "where c.unit = :unit order by c.opened_on, c.folio limit :atMost")
                .param("unit", unit)
                .param("atMost", atMost)
                .query(CaseFiles::toFile)
                .list();
    }

    /** Makes everyone who changes this case wait their turn, so that what was checked still holds when it is written. */
    void lock(UUID caseId) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:id, 30))")
                .param("id", caseId.toString())
                .query((row, n) -> true)
                .single();
    }

    static CaseFile toFile(ResultSet row, int n) throws SQLException {
        return new CaseFile(
                row.getObject("id", UUID.class),
                row.getString("folio"),
                row.getString("unit"),
                row.getString("state"),
                row.getString("municipality"),
                row.getObject("opened_on", LocalDate.class),
                CaseFile.Origin.valueOf(row.getString("origin")),
                row.getString("source_folio"),
                Answer.valueOf(row.getString("danger")),
                tracks(row),
                closed(row),
                row.getInt("version"));
    }

    private static List<Track> tracks(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("open_tracks").getArray())
                .map(Track::valueOf)
                .sorted()
                .toList();
    }

    private static Optional<CaseFile.Closed> closed(ResultSet row) throws SQLException {
        UUID closure = row.getObject("closure", UUID.class);
        if (closure == null) return Optional.empty();
        String reason = row.getString("closed_reason");
        return Optional.of(new CaseFile.Closed(
                closure,
                row.getString("closed_outcome"),
                reason == null ? null : NoSanction.valueOf(reason),
                row.getObject("closed_at", OffsetDateTime.class).toInstant()));
    }
}
