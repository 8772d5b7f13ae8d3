package org.vigia.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.access.Officer;
import org.vigia.page.Cursor;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;

/** The table of messages and of what was done with each, as the acting officer, inside the caller's transaction. */
record Deliveries(JdbcClient db) {
    static final Keyset KEY = Keyset.descending(Keyset.instant("d.made_at"), Keyset.id("d.id"));

    private static final String ROWS = """
            select d.*, l.status, l.why from webhook.delivery d
              left join lateral (select s.status, s.why from webhook.step s
                                  where s.delivery = d.id and s.what in ('DELIVERED', 'FAILED', 'GAVE_UP')
                                  order by s.n desc limit 1) l on true
            """;

    /** A subscription for which there is something to do, and as whom. */
    record Due(UUID subscription, UUID officer) {}

    List<Due> listDue(Instant now) {
        return db.sql("select * from webhook.due(:now)")
                .param("now", utc(now))
                .query(Due.class)
                .list();
    }

    /** Adds what no act told; what is there already is left as it is. */
    void insert(Officer officer, UUID subscription, Event event, UUID about, @Nullable UUID caseId, Instant now) {
        db.sql("""
                        insert into webhook.delivery (id, subscription, unit, officer, case_id, event, about, made_at, next_at)
                        values (gen_random_uuid(), :of, :unit, :officer, cast(:case as uuid), :event, :about, :now, :now)
                        on conflict (subscription, about) do nothing""")
                .param("of", subscription)
                .param("unit", officer.unit())
                .param("officer", officer.id())
                .param("case", caseId)
                .param("event", event.type())
                .param("about", about)
                .param("now", utc(now))
                .update();
    }

    /** The messages of a subscription that are to be sent now, in their order. */
    List<Delivery> list(UUID subscription, Instant now, int most) {
        return db.sql(ROWS + " where d.subscription = :of and d.next_at <= :now order by d.place limit :most")
                .param("of", subscription)
                .param("now", utc(now))
                .param("most", most)
                .query(Deliveries::toDelivery)
                .list();
    }

    /** All of the acting officer, the latest first. */
    Slice<Delivery> list(Officer officer, Cursor cursor) {
        List<Delivery> found = db.sql(ROWS + " where d.officer = :officer" + cursor.page())
                .param("officer", officer.id())
                .params(cursor.params())
                .query(Deliveries::toDelivery)
                .list();
        return cursor.slice(found, last -> List.of(last.made(), last.id()));
    }

    Optional<Delivery> find(UUID id) {
        return db.sql(ROWS + " where d.id = :id")
                .param("id", id)
                .query(Deliveries::toDelivery)
                .optional();
    }

    /** Which message a step was taken of, under that key. */
    Optional<UUID> findTaken(UUID key) {
        return db.sql("select delivery from webhook.step where id = :key")
                .param("key", key)
                .query(UUID.class)
                .optional();
    }

    /** Adds a step; false when another server, or the same request before, took it. */
    boolean take(Delivery of, int n, UUID key, Step step) {
        return db.sql("""
                        insert into webhook.step (delivery, n, id, what, status, why, taken_at, next_at)
                        values (:delivery, :n, :id, :what, cast(:status as integer), :why, :at, cast(:next as timestamptz))
                        on conflict do nothing""")
                        .param("delivery", of.id())
                        .param("n", n)
                        .param("id", key)
                        .param("what", step.what().name())
                        .param("status", step.status())
                        .param("why", step.why())
                        .param("at", utc(step.at()))
                        .param("next", step.next() == null ? null : utc(step.next()))
                        .update()
                == 1;
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Delivery toDelivery(ResultSet row, int n) throws SQLException {
        OffsetDateTime next = row.getObject("next_at", OffsetDateTime.class);
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("subscription", UUID.class),
                Event.of(row.getString("event")),
                row.getObject("about", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("steps"),
                row.getInt("tries"),
                (Integer) row.getObject("status"),
                row.getString("why"),
                next == null ? null : next.toInstant());
    }
}
