package org.vigia.collection;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.NotFound;
import org.vigia.access.Permission;
import org.vigia.access.ReadsList;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.page.Cursor;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;
import org.vigia.reference.Money;
import org.vigia.sanction.CollectionEvent;
import org.vigia.sanction.Report;
import org.vigia.sanction.Sanction;

/** Lines of statements that found no fine, until a person says what they are. */
@Component
class WaitingLines {
    static final Keyset KEY = Keyset.descending(Keyset.day("w.happened_on"), Keyset.id("w.id"));
    private static final FactForm WAITING = FactForm.of(
            "collection.waiting_line",
            1,
            "collection.waiting_line",
            "statement",
            "row_number",
            "why",
            "resolution",
            "event",
            "happened_on",
            "amount");
    private static final FactForm SETTLEMENT =
            FactForm.of("collection.settlement", 1, "collection.settlement", "waiting_line", "how", "folio");
    private static final String OPEN = """
            select w.*, s.month from collection.waiting_line w join collection.statement s on s.id = w.statement
             where w.unit = :unit and not exists (select from collection.settlement e where e.waiting_line = w.id)
            """;

    private final JdbcClient db;
    private final Access access;
    private final Sanction sanction;
    private final Docket docket;
    private final InstantSource clock;

    WaitingLines(JdbcClient db, Access access, Sanction sanction, Docket docket, InstantSource clock) {
        this.db = db;
        this.access = access;
        this.sanction = sanction;
        this.docket = docket;
        this.clock = clock;
    }

    /** @param month first day of the month of its statement */
    record Waiting(
            UUID id,
            LocalDate month,
            long row,
            Matching.Why why,
            String resolution,
            CollectionEvent event,
            LocalDate on,
            @Nullable BigDecimal amount) {
        Report report() {
            return event.on(on, Optional.ofNullable(amount).map(worth -> Money.pesos(worth, on)));
        }
    }

    void insertAll(UUID statement, List<Read.Matched> lines) {
        String unit = access.getOfficer().unit();
        docket.recordAll(lines.stream()
                .map(one -> Fact.on(WAITING)
                        .addressedTo(unit)
                        .occurred(Occurred.at(clock.instant()))
                        .set("statement", statement)
                        .set("row_number", one.line().row())
                        .set("why", ((Matching.None) one.matching()).why())
                        .set("resolution", one.line().resolution())
                        .set("event", one.line().event())
                        .set("happened_on", one.line().on())
                        .set("amount", one.line().amount().orElse(null)))
                .toList());
    }

    /** Whether an earlier file of the unit held the same line, whatever has become of it. */
    boolean knows(Line line) {
        return db.sql("""
            select exists (select from collection.waiting_line
                            where unit = :unit and resolution = :resolution and event = :event and happened_on = :day
                              and amount is not distinct from :amount)\
            """)
                .param("unit", access.getOfficer().unit())
                .param("resolution", line.resolution())
                .param("event", line.event().name())
                .param("day", line.on())
                .param("amount", line.amount().orElse(null), Types.NUMERIC)
                .query(Boolean.class)
                .single();
    }

    @ReadsList
    public Slice<Waiting> list(Cursor cursor) {
        List<Waiting> found = db.sql(OPEN + cursor.page())
                .param("unit", access.require(Permission.RECORD_COLLECTION).unit())
                .params(cursor.params())
                .query(WaitingLines::toWaiting)
                .list();
        return cursor.slice(found, last -> List.of(last.on(), last.id()));
    }

    /** @throws NotFound when it does not wait, or not in the unit of who is acting */
    @Transactional(readOnly = true)
    public void require(UUID id) {
        get(id);
    }

    private Waiting get(UUID id) {
        return db.sql(OPEN + " and w.id = :id")
                .param("unit", access.require(Permission.RECORD_COLLECTION).unit())
                .param("id", id)
                .query(WaitingLines::toWaiting)
                .optional()
                .orElseThrow(() -> new NotFound("waiting line " + id));
    }

    /** A person found the fine: the report is recorded, and the line waits no more. */
    @Transactional
    public Recorded settle(UUID id, String folio) {
        Waiting line = get(id);
        sanction.recordCollection(folio, line.report(), null);
        return insert(line, Settled.FOUND, folio);
    }

    /** It speaks of no fine of this unit. */
    @Transactional
    public Recorded discard(UUID id, Settled how) {
        if (how == Settled.FOUND) throw new Conflict("Elija de qué multa es el renglón.");
        return insert(get(id), how, null);
    }

    private Recorded insert(Waiting line, Settled how, @Nullable String folio) {
        return docket.record(Fact.on(SETTLEMENT)
                .about(line.id())
                .addressedTo(access.getOfficer().unit())
                .occurred(Occurred.at(clock.instant()))
                .set("waiting_line", line.id())
                .set("how", how)
                .set("folio", folio));
    }

    private static Waiting toWaiting(ResultSet row, int n) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getObject("month", LocalDate.class),
                row.getLong("row_number"),
                Matching.Why.valueOf(row.getString("why")),
                row.getString("resolution"),
                CollectionEvent.valueOf(row.getString("event")),
                row.getObject("happened_on", LocalDate.class),
                row.getBigDecimal("amount"));
    }
}
