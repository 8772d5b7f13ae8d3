package org.vigia.justice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private CriminalMatter toMatter(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        LocalDate opened = row.getObject("opened_on", LocalDate.class);
        List<Event> events = listEvents(id);
        var carpetas = new ArrayList<CriminalMatter.Carpeta>();
        carpetas.add(new CriminalMatter.Carpeta(row.getString("carpeta"), row.getString("unit"), opened, null));
        Course course = Course.begin(opened);
        for (Event event : events) {
            course = course.then(event);
            if (event instanceof Event.Passed passed)
                carpetas.add(
                        new CriminalMatter.Carpeta(passed.carpeta(), passed.prosecutor(), passed.on(), passed.how()));
        }
        return new CriminalMatter(
                id,
                row.getObject("case_id", UUID.class),
                row.getString("folio"),
                row.getString("unit"),
                carpetas.getLast().unit(),
                carpetas,
                texts(row, "offences"),
                events,
                course,
                docket.version(id));
    }

    private List<Event> listEvents(UUID matter) {
        return db.sql("select * from justice.step where matter = :matter order by step")
                .param("matter", matter)
                .query(Matters::toEvent)
                .list();
    }

    private static Event toEvent(ResultSet row, int n) throws SQLException {
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
