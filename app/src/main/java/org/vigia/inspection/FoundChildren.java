package org.vigia.inspection;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.NotFound;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.WorkFacts;
import org.vigia.law.WorkQuestion;

/** The table of children found at work, with the facts of their work. */
@Component
class FoundChildren {
    private static final FactForm FORM = FactForm.of(
                    "inspection.child",
                    1,
                    "inspection.found_child",
                    "inspection",
                    "visit",
                    "child",
                    "age_at_least",
                    "age_at_most",
                    "task_language",
                    "hazards",
                    "hours_per_day",
                    "days_per_week",
                    "pay",
                    "pay_currency",
                    "pay_period",
                    "attends_school",
                    "answered_yes",
                    "answered_no",
                    "state",
                    "municipality",
                    "activity",
                    "visited_on",
                    "invented")
            .sealing("task");

    private final JdbcClient db;
    private final Docket docket;

    FoundChildren(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    /** A child about to be recorded on an inspection. */
    record Met(
            InspectionOrder order,
            FoundChild found,
            Occurred occurred,
            @Nullable Integer seen) {}

    List<Recorded> insertAll(List<Met> met) {
        return docket.recordAll(met.stream().map(FoundChildren::fact).toList());
    }

    private static Fact fact(Met met) {
        InspectionOrder order = met.order();
        FoundChild found = met.found();
        var work = found.work();
        return Fact.on(FORM)
                .id(found.id())
                .about(order.id())
                .inCase(order.caseId())
                .occurred(met.occurred())
                .seen(met.seen())
                .set("inspection", order.id())
                .set("visit", found.visit())
                .set("child", found.child())
                .set("age_at_least", found.age().atLeast())
                .set("age_at_most", found.age().atMost())
                .set("task_language", "es")
                .set(
                        "hazards",
                        work.hazards()
                                .map(codes -> codes.stream().sorted().toList())
                                .orElse(null))
                .set("hours_per_day", work.hoursPerDay())
                .set("days_per_week", work.daysPerWeek())
                .set("pay", work.pay().amount())
                .set("pay_currency", work.pay().amount() == null ? null : "MXN")
                .set("pay_period", work.pay().period())
                .set("attends_school", work.attendsSchool())
                .set("answered_yes", names(work.answers(), Answer.YES))
                .set("answered_no", names(work.answers(), Answer.NO))
                .set("state", order.state())
                .set("municipality", order.municipality())
                .set("activity", order.activity().orElse(null))
                .set("visited_on", found.visitedOn())
                .set("invented", order.invented())
                .seal("task", work.task().strip())
                .keyOf(order.caseId());
    }

    List<FoundChild> list(UUID inspection) {
        return listBy("inspection", inspection);
    }

    List<FoundChild> listOfCase(UUID caseId) {
        return listBy("case_id", caseId);
    }

    FoundChild get(UUID id) {
        return listBy("id", id).stream().findFirst().orElseThrow(() -> new NotFound("found child " + id));
    }

    private List<FoundChild> listBy(String column, UUID value) {
        return db.sql("""
                        select f.* from inspection.found_child f join docket.act a on a.id = f.act_id
                         where f.%s = :value order by f.visited_on, f.recorded_at, a.seq""".formatted(column))
                .param("value", value)
                .query(this::toFoundChild)
                .list();
    }

    /** Work seen from a day on, without what was told of it. */
    List<WorkFacts> listWork(LocalDate from, int atMost) {
        return db.sql("""
                        select f.* from inspection.found_child f
                         where f.visited_on >= :from order by f.visited_on, f.id limit :most""")
                .param("from", from)
                .param("most", atMost)
                .query((row, n) -> toFoundChild(row, "").facts())
                .list();
    }

    private static List<String> names(Map<WorkQuestion, Answer> answers, Answer given) {
        return answers.entrySet().stream()
                .filter(e -> e.getValue() == given)
                .map(e -> e.getKey().name())
                .sorted()
                .toList();
    }

    private FoundChild toFoundChild(ResultSet row, int n) throws SQLException {
        return toFoundChild(row, task(row));
    }

    private static FoundChild toFoundChild(ResultSet row, String task) throws SQLException {
        return new FoundChild(
                row.getObject("id", UUID.class),
                row.getObject("inspection", UUID.class),
                row.getObject("visit", UUID.class),
                row.getObject("child", UUID.class),
                row.getObject("visited_on", LocalDate.class),
                row.getString("state"),
                Optional.ofNullable(row.getString("activity")),
                Age.between(row.getInt("age_at_least"), row.getInt("age_at_most")),
                toWork(row, task));
    }

    private static ChildWork toWork(ResultSet row, String task) throws SQLException {
        @Nullable Array hazards = row.getArray("hazards");
        @Nullable String period = row.getString("pay_period");
        var answers = new EnumMap<WorkQuestion, Answer>(WorkQuestion.class);
        for (String name : strings(row.getArray("answered_yes"))) answers.put(WorkQuestion.valueOf(name), Answer.YES);
        for (String name : strings(row.getArray("answered_no"))) answers.put(WorkQuestion.valueOf(name), Answer.NO);
        return new ChildWork(
                task,
                hazards == null ? Optional.empty() : Optional.of(Set.copyOf(strings(hazards))),
                row.getBigDecimal("hours_per_day"),
                row.getBigDecimal("days_per_week"),
                new ChildWork.Pay(row.getBigDecimal("pay"), period == null ? null : PayPeriod.valueOf(period)),
                Answer.valueOf(row.getString("attends_school")),
                answers);
    }

    /** Empty once it has been erased. */
    private String task(ResultSet row) throws SQLException {
        var opened = docket.open(
                FORM, row.getObject("id", UUID.class), row.getObject("sealed_key", UUID.class), row.getBytes("sealed"));
        return Objects.requireNonNullElse(opened.get("task"), "");
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
