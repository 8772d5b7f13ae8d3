package org.vigia.permit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.NotFound;
import org.vigia.docket.Docket;
import org.vigia.law.Answer;
import org.vigia.law.WorkQuestion;
import org.vigia.registry.AgeMethod;

/** Reads permits from what was recorded of them. */
@Component
class Permits {
    private static final String SELECT = "select * from permit.permit p ";

    private final JdbcClient db;
    private final Docket docket;

    Permits(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    PermitFile get(String folio) {
        return db.sql(SELECT + "where p.folio = :folio")
                .param("folio", folio)
                .query(this::toPermit)
                .optional()
                .orElseThrow(() -> new NotFound("permit " + folio));
    }

    List<PermitFile> listAll(Collection<UUID> ids) {
        return db.sql(SELECT + "where p.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(this::toPermit)
                .list();
    }

    /** What was described of the work, by field; empty once it has been erased. */
    Map<String, @Nullable String> open(PermitFile permit) {
        return db.sql("select sealed, sealed_key from permit.permit where id = :id")
                .param("id", permit.id())
                .query((row, n) -> docket.open(
                        PermitFacts.PERMIT,
                        permit.id(),
                        row.getObject("sealed_key", UUID.class),
                        row.getBytes("sealed")))
                .single();
    }

    /** What was said with each step, in their order; an empty text where nothing was. */
    List<String> listWords(PermitFile permit) {
        return db.sql("select id, sealed, sealed_key from permit.step where permit = :permit order by step")
                .param("permit", permit.id())
                .query((row, n) -> Objects.requireNonNullElse(
                        docket.open(
                                        PermitFacts.STEP,
                                        row.getObject("id", UUID.class),
                                        row.getObject("sealed_key", UUID.class),
                                        row.getBytes("sealed"))
                                .get("words"),
                        ""))
                .list();
    }

    private PermitFile toPermit(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        LocalDate asked = row.getObject("asked_on", LocalDate.class);
        LocalDate adult = row.getObject("adult_on", LocalDate.class);
        List<Event> events = listEvents(id);
        Course course = Course.begin(asked, adult);
        for (Event event : events) course = course.then(event);
        return new PermitFile(
                id,
                row.getString("folio"),
                row.getString("unit"),
                row.getObject("child", UUID.class),
                row.getString("state"),
                row.getString("activity"),
                row.getBigDecimal("hours_per_day"),
                row.getBigDecimal("days_per_week"),
                asked,
                adult,
                events,
                course,
                docket.version(id));
    }

    private List<Event> listEvents(UUID permit) {
        return db.sql("select * from permit.step where permit = :permit order by step")
                .param("permit", permit)
                .query(Permits::toEvent)
                .list();
    }

    private static Event toEvent(ResultSet row, int n) throws SQLException {
        LocalDate on = row.getObject("happened_on", LocalDate.class);
        String detail = row.getString("detail");
        return switch (EventKind.valueOf(row.getString("kind"))) {
            case EXAMINED -> new Event.Examined(toExamination(row, on, detail));
            case GRANTED -> new Event.Granted(on, row.getObject("until_on", LocalDate.class));
            case REFUSED -> new Event.Refused(on, Ground.valueOf(detail));
            case SUSPENDED -> new Event.Suspended(on, Ground.valueOf(detail));
            case RESUMED -> new Event.Resumed(on);
            case REVOKED -> new Event.Revoked(on, Ground.valueOf(detail));
            case EXPIRED -> new Event.Expired(on);
            case WITHDRAWN -> new Event.Withdrawn(on);
            case CHECKED ->
                new Event.Checked(on, Objects.requireNonNull(row.getString("inspection")), Match.valueOf(detail));
        };
    }

    private static Examination toExamination(ResultSet row, LocalDate on, String method) throws SQLException {
        Map<WorkQuestion, Answer> answers = new EnumMap<>(WorkQuestion.class);
        for (WorkQuestion question : PermitFacts.questions(texts(row, "yes"))) answers.put(question, Answer.YES);
        for (WorkQuestion question : PermitFacts.questions(texts(row, "no"))) answers.put(question, Answer.NO);
        return new Examination(
                on,
                AgeMethod.valueOf(method),
                row.getObject("until_on", LocalDate.class),
                Set.of(texts(row, "hazards")),
                answers);
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
