package org.vigia.justice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.NotFound;
import org.vigia.docket.Docket;

/** Reads criminal matters from what was recorded of them. */
@Component
class Matters {
    private static final String SELECT = "select * from justice.criminal_matter m ";

    private final JdbcClient db;
    private final Docket docket;

    Matters(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    CriminalMatter get(String folio) {
        return db.sql(SELECT + "where m.folio = :folio")
                .param("folio", folio)
                .query(this::toMatter)
                .optional()
                .orElseThrow(() -> new NotFound("criminal matter " + folio));
    }

    Optional<CriminalMatter> find(UUID id) {
        return listAll(List.of(id)).stream().findFirst();
    }

    List<CriminalMatter> listAll(Collection<UUID> ids) {
        return db.sql(SELECT + "where m.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(this::toMatter)
                .list();
    }

    /** The oldest first. */
    List<CriminalMatter> list(UUID caseId) {
        return db.sql(SELECT + "where m.case_id = :caseId order by m.opened_on, m.recorded_at")
                .param("caseId", caseId)
                .query(this::toMatter)
                .list();
    }

    int count(UUID caseId) {
        return db.sql("select count(*) from justice.criminal_matter where case_id = :caseId")
                .param("caseId", caseId)
                .query(Integer.class)
                .single();
    }

    /** Those that have or had this number at a unit. */
    List<CriminalMatter> listNumbered(String unit, String carpeta) {
        return db.sql(SELECT + """
                        where (m.unit = :unit and m.carpeta = :carpeta)
                           or m.id in (select s.matter from justice.step s
                                        where s.addressed_to = :unit and s.carpeta = :carpeta)
                        order by m.opened_on, m.recorded_at""")
                .param("unit", unit)
                .param("carpeta", carpeta)
                .query(this::toMatter)
                .list();
    }

    /** The one that a row opened or is about. */
    Optional<CriminalMatter> findOfRow(UUID row) {
        return db.sql(SELECT + "where m.id = :row or m.id = (select s.matter from justice.step s where s.id = :row)")
                .param("row", row)
                .query(this::toMatter)
                .optional();
    }

    private CriminalMatter toMatter(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var first = new CriminalMatter.Carpeta(
                row.getString("carpeta"), row.getString("unit"), row.getObject("opened_on", LocalDate.class), null);
        CriminalMatter matter = CriminalMatter.opened(
                id,
                row.getObject("case_id", UUID.class),
                row.getString("folio"),
                first,
                texts(row, "offences"),
                docket.version(id));
        for (Step step : listSteps(id)) matter = matter.then(step.event());
        return matter;
    }

    /** What happened in a matter, and the row that says so. */
    record Step(UUID row, Event event) {}

    /** In the order in which they were recorded. */
    List<Step> listSteps(UUID matter) {
        return db.sql("select * from justice.step where matter = :matter order by step")
                .param("matter", matter)
                .query((row, n) -> new Step(row.getObject("id", UUID.class), toEvent(row)))
                .list();
    }

    private static Event toEvent(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("happened_on", LocalDate.class);
        String detail = row.getString("detail");
        return switch (StepKind.valueOf(row.getString("kind"))) {
            case ACCUSED ->
                new Event.Accused(on, row.getInt("persons"), row.getInt("adolescents"), texts(row, "offences"));
            case MOVED ->
                new Event.Moved(
                        on,
                        Standing.valueOf(Objects.requireNonNull(row.getString("from_standing"))),
                        Standing.valueOf(detail),
                        row.getInt("persons"),
                        texts(row, "offences"));
            case TERM_SET -> new Event.TermSet(on, Term.valueOf(detail));
            case CLOSED -> new Event.InvestigationClosed(on);
            case DETERMINED -> new Event.Determined(on, Investigation.valueOf(detail));
            case PASSED ->
                new Event.Passed(
                        on,
                        Passing.valueOf(detail),
                        Objects.requireNonNull(row.getString("addressed_to")),
                        Objects.requireNonNull(row.getString("carpeta")));
            case ANSWERED -> new Event.Answered(on, Screened.valueOf(detail), row.getObject("interview", UUID.class));
        };
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
