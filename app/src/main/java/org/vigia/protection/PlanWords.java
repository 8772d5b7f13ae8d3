package org.vigia.protection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.identity.Identity;
import org.vigia.identity.Person;
import org.vigia.identity.Reason;
import org.vigia.identity.Stamp;
import org.vigia.page.Formats;

/** What was said and found in a plan: shown for half an hour to who has written down what for (LGDNNA 76). */
@Component
class PlanWords {
    private final JdbcClient db;
    private final Docket docket;
    private final Access access;
    private final Identity identity;
    private final Plans plans;

    PlanWords(JdbcClient db, Docket docket, Access access, Identity identity, Plans plans) {
        this.db = db;
        this.docket = docket;
        this.access = access;
        this.identity = identity;
        this.plans = plans;
    }

    /** One step with its words. */
    record Line(String title, String day, String words) {}

    record Shown(List<Line> lines, Stamp stamp) {}

    /** @throws org.vigia.access.NotPermitted to other agencies than protection */
    @Transactional(readOnly = true)
    public Plan require(String folio) {
        Plan plan = plans.get(folio);
        access.require(Permission.SEE_MEASURES, plan.caseId());
        access.require(Permission.SEE_CHILD_IDENTITY, plan.caseId());
        return plan;
    }

    /** Writes down what for. @throws org.vigia.access.InvalidInput naming {@code finalidad} or {@code motivo} */
    @Transactional
    public void open(String folio, Reason reason) {
        Plan plan = require(folio);
        identity.open(new Person(Person.Kind.CHILD, plan.child(), plan.caseId()), reason);
    }

    /** Empty while nobody has written down what for. */
    @Transactional(readOnly = true)
    public Optional<Shown> find(Plan plan) {
        return identity.findOpen(Person.Kind.CHILD, plan.child()).map(stamp -> new Shown(lines(plan), stamp));
    }

    private List<Line> lines(Plan plan) {
        return db
                .sql("select * from protection.step where plan = :plan and language is not null order by step")
                .param("plan", plan.id())
                .query(this::toLine)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Line> toLine(ResultSet row, int n) throws SQLException {
        Event event = PlanRows.toEvent(row, n);
        @Nullable
        String words = docket.open(
                        PlanFacts.STEP,
                        row.getObject("id", UUID.class),
                        row.getObject("sealed_key", UUID.class),
                        row.getBytes("sealed"))
                .get("words");
        return Optional.ofNullable(words)
                .map(known -> new Line(PlanMoments.plain(event), Formats.day(event.on()), known));
    }
}
