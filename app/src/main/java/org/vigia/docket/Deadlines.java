package org.vigia.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.ReadsList;
import org.vigia.page.Cursor;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;

/** The clocks that acts start and end. */
@Component
public class Deadlines {
    /** Of what a unit must do: by the end of the clock. */
    static final Keyset KEY = Keyset.ascending(
            Keyset.instant("o.due"), Keyset.instant("o.recorded_at"), Keyset.text("o.rule"), Keyset.id("o.deadline"));

    private static final FactForm OPENED = FactForm.of(
            "docket.deadline", 1, "docket.deadline", "subject", "subject_kind", "rule", "starts", "due", "due_on");
    private static final FactForm ENDED =
            FactForm.of("docket.deadline_end", 1, "docket.deadline_end", "deadline", "ending", "reason");

    private final JdbcClient db;
    private final Docket docket;
    private final Access access;

    Deadlines(JdbcClient db, Docket docket, Access access) {
        this.db = db;
        this.docket = docket;
        this.access = access;
    }

    /** Starts a clock for a unit; the id of the deadline. */
    @Transactional
    public UUID open(
            @Nullable UUID caseId,
            UUID subject,
            String subjectKind,
            String unit,
            String rule,
            Instant starts,
            Instant due,
            LocalDate dueOn) {
        return docket.record(Fact.on(OPENED)
                        .inCase(caseId)
                        .addressedTo(unit)
                        .occurred(Occurred.at(starts))
                        .set("subject", subject)
                        .set("subject_kind", subjectKind)
                        .set("rule", rule)
                        .set("starts", starts)
                        .set("due", due)
                        .set("due_on", dueOn))
                .fact();
    }

    /** Ends the open deadlines of one rule on a subject because what was due was done. */
    @Transactional
    public void meet(UUID subject, String rule, String act) {
        end(listOpenOf(subject).stream().filter(d -> d.rule().equals(rule)).toList(), "MET", act);
    }

    /** Ends every open deadline on a subject because nothing is due any more. */
    @Transactional
    public void cancel(UUID subject, String act) {
        end(listOpenOf(subject), "CANCELLED", act);
    }

    private void end(List<Deadline> deadlines, String ending, String act) {
        for (Deadline deadline : deadlines)
            docket.record(Fact.on(ENDED)
                    .about(deadline.id())
                    .inCase(deadline.caseId())
                    .addressedTo(deadline.unit())
                    .set("deadline", deadline.id())
                    .set("ending", ending)
                    .set("reason", act));
    }

    /** Open deadlines that the acting officer's unit must meet, the next one first. */
    @ReadsList
    public Slice<Deadline> listMine(Cursor cursor) {
        record Found(Deadline deadline, Instant recordedAt) {}
        List<Found> found = db.sql("""
                        select d.* from docket.open_deadline o join docket.deadline d on d.id = o.deadline
                         where o.addressed_to = :unit""" + cursor.page())
                .param("unit", access.getOfficer().unit())
                .params(cursor.params())
                .query((row, n) -> new Found(
                        toDeadline(row, n),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
        return cursor.slice(
                        found,
                        last -> List.of(
                                last.deadline().due(),
                                last.recordedAt(),
                                last.deadline().rule(),
                                last.deadline().id()))
                .map(Found::deadline);
    }

    /** The next open deadline of each of some files. */
    @Transactional(readOnly = true)
    public List<Deadline> listNextOfCases(Collection<UUID> caseIds) {
        return db.sql("""
                        select d.* from unnest(:cases) c (id)
                         cross join lateral (select o.deadline from docket.open_deadline o
                                              where o.case_id = c.id order by o.due, o.recorded_at, o.rule limit 1) next
                          join docket.deadline d on d.id = next.deadline""")
                .param("cases", caseIds.toArray(UUID[]::new))
                .query(Deadlines::toDeadline)
                .list();
    }

    /** Open deadlines of a file, the next one first. */
    @Transactional(readOnly = true)
    public List<Deadline> listOpenOfCase(UUID caseId) {
        return db.sql("""
                        select d.* from docket.open_deadline o join docket.deadline d on d.id = o.deadline
                         where o.case_id = :caseId order by o.due, o.recorded_at, o.rule""").param("caseId", caseId).query(Deadlines::toDeadline).list();
    }

    /** The last deadline of one rule on a subject that ended because what was due was done. */
    @Transactional(readOnly = true)
    public Optional<Deadline> findMet(UUID subject, String rule) {
        return db.sql("""
                        select * from docket.deadline d
                         where subject = :subject and rule = :rule
                           and exists (select 1 from docket.deadline_end e where e.deadline = d.id and e.ending = 'MET')
                         order by recorded_at desc limit 1""")
                .param("subject", subject)
                .param("rule", rule)
                .query(Deadlines::toDeadline)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Deadline> find(UUID id) {
        return db.sql("select * from docket.deadline where id = :id")
                .param("id", id)
                .query(Deadlines::toDeadline)
                .optional();
    }

    private List<Deadline> listOpenOf(UUID subject) {
        return db.sql("""
                        select * from docket.deadline d
                         where subject = :subject
                           and not exists (select 1 from docket.deadline_end e where e.deadline = d.id)
                         order by due, recorded_at, rule""")
                .param("subject", subject)
                .query(Deadlines::toDeadline)
                .list();
    }

    static Deadline toDeadline(ResultSet row, int n) throws SQLException {
        return new Deadline(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("subject_kind"),
                row.getString("addressed_to"),
                row.getString("rule"),
                row.getObject("starts", OffsetDateTime.class).toInstant(),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class));
    }
}
