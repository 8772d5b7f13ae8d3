package org.vigia.webhook;

import java.net.URI;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Officer;

/** Who is told of what. One ends with the post of its officer: another unit or a closed account is told nothing more. */
@Component
class Subscriptions {
    /** More of them at once nobody has in view. */
    static final int MOST = 5;

    private final JdbcClient db;
    private final Access access;
    private final InstantSource clock;

    Subscriptions(JdbcClient db, Access access, InstantSource clock) {
        this.db = db;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public UUID insert(URI url, List<Event> events) {
        Officer officer = access.getOfficer();
        UUID id = UUID.randomUUID();
        db.sql("""
                        insert into webhook.subscription (id, unit, officer, url, events, made_at)
                        values (:id, :unit, :officer, :url, :events, :now)""")
                .param("id", id)
                .param("unit", officer.unit())
                .param("officer", officer.id())
                .param("url", url.toString())
                .param("events", events.stream().map(Event::type).toArray(String[]::new))
                .param("now", now())
                .update();
        return id;
    }

    /** Those of the acting officer that have not ended, the latest first. */
    @Transactional(readOnly = true)
    public List<Subscription> list() {
        return db.sql("select * from webhook.live order by made_at desc, id")
                .query(Subscriptions::toSubscription)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Subscription> find(UUID id) {
        return list().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Ending one twice is the same as once. @param why BY_OWNER, or GONE when the receiver says so */
    @Transactional
    public void end(UUID id, String why) {
        db.sql("""
                        insert into webhook.ending (subscription, ended_at, why) values (:id, :now, :why)
                        on conflict do nothing""").param("id", id).param("now", now()).param("why", why).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Subscription toSubscription(ResultSet row, int n) throws SQLException {
        Array events = row.getArray("events");
        return new Subscription(
                row.getObject("id", UUID.class),
                URI.create(row.getString("url")),
                Arrays.stream((String[]) events.getArray()).map(Event::of).toList(),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
