package org.vigia.protection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.NotFound;
import org.vigia.docket.Docket;

/** Reads plans of restoration from what was recorded of them. */
@Component
class Plans {
    private static final String SELECT = """
            select p.*, array(select s.stage from protection.stage s where s.plan = p.id order by s.stage) as stages,
                   array(select s.reached_on from protection.stage s where s.plan = p.id order by s.stage) as days
              from protection.plan p """;

    private final JdbcClient db;
    private final Docket docket;

    Plans(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    Plan get(String folio) {
        return find(folio).orElseThrow(() -> new NotFound("plan " + folio));
    }

    Optional<Plan> find(String folio) {
        return db.sql(SELECT + " where p.folio = :folio")
                .param("folio", folio)
                .query(this::toPlan)
                .optional();
    }

    Optional<Plan> find(UUID id) {
        return listAll(List.of(id)).stream().findFirst();
    }

    List<Plan> listAll(Collection<UUID> ids) {
        return db.sql(SELECT + " where p.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(this::toPlan)
                .list();
    }

    /** The oldest first. */
    List<Plan> list(UUID caseId) {
        return db.sql(SELECT + " where p.case_id = :caseId order by p.opened_on, p.recorded_at")
                .param("caseId", caseId)
                .query(this::toPlan)
                .list();
    }

    int count(UUID caseId) {
        return db.sql("select count(*) from protection.plan where case_id = :caseId")
                .param("caseId", caseId)
                .query(Integer.class)
                .single();
    }

    /** All that a plan holds, as far as the acting officer may see it. */
    PlanFile open(Plan plan) {
        List<Event> events = db.sql("select * from protection.step where plan = :plan order by step")
                .param("plan", plan.id())
                .query(PlanRows::toEvent)
                .list();
        Course course = Course.begin(plan.opened());
        for (Event event : events) course = course.then(event);
        return new PlanFile(plan, events, course);
    }

    /** The row that proposed a measure: what its clocks are about. */
    UUID rowOf(Plan plan, int measure) {
        return db.sql("select id from protection.step where plan = :plan and kind = 'PROPOSED' and measure = :measure")
                .param("plan", plan.id())
                .param("measure", measure)
                .query(UUID.class)
                .single();
    }

    /** @param measure its number in the plan */
    record MeasureRow(UUID row, UUID plan, int measure) {}

    List<MeasureRow> listMeasures(Collection<UUID> rows) {
        return db.sql(
                        "select id as row, plan, measure from protection.step where id = any (:rows) and kind = 'PROPOSED'")
                .param("rows", rows.toArray(UUID[]::new))
                .query(MeasureRow.class)
                .list();
    }

    private Plan toPlan(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Map<Stage, LocalDate> reached =
                new EnumMap<>(Map.of(Stage.RECEIVED, row.getObject("opened_on", LocalDate.class)));
        String[] stages = (String[]) row.getArray("stages").getArray();
        java.sql.Date[] days = (java.sql.Date[]) row.getArray("days").getArray();
        for (int i = 0; i < stages.length; i++) reached.put(Stage.valueOf(stages[i]), days[i].toLocalDate());
        return new Plan(
                id,
                row.getObject("case_id", UUID.class),
                row.getString("folio"),
                row.getString("unit"),
                row.getObject("child", UUID.class),
                reached,
                docket.version(id));
    }
}
