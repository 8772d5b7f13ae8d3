package org.vigia.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Officer;
import org.vigia.access.Role;

/**
 * Who is signed in. Each opening and ending is a row; when a session was last used is only kept in memory, for the cookie of
 * a session does not outlive the process either.
 */
@Component
class Sessions {
    private final JdbcClient db;
    private final InstantSource clock;
    private final Map<UUID, Instant> lastUsed = new ConcurrentHashMap<>();
    private volatile Instant swept = Instant.EPOCH;

    Sessions(JdbcClient db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    SignedIn open(UUID officer, Means means, Browser browser) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it, which would round up
        sweep(now);
        var session = new SignedIn(officer, UUID.randomUUID());
        db.sql("""
            insert into account.session (id, officer, password_seq, means, browser, opened_at)
            select :id, :officer, coalesce(max(seq), 0), :means, :browser, :now from account.password where officer = :officer\
            """)
                .param("id", session.session())
                .param("officer", officer)
                .param("means", means.name())
                .param("browser", browser.words())
                .param("now", utc(now))
                .update();
        lastUsed.put(session.session(), now);
        return session;
    }

    /** Forgets those that rested too long, once a minute at most, however many people come in. */
    private void sweep(Instant now) {
        if (now.isBefore(swept.plusSeconds(60))) return;
        swept = now;
        lastUsed.values().removeIf(used -> used.plus(Ending.REST).isBefore(now));
    }

    /** A session in use. @param temporary the password is a code that administrators gave out */
    record Present(Officer officer, Means means, Instant opened, boolean temporary, boolean coded) {}

    /** The officer as the account is now, or empty when the session has ended, which is then recorded. */
    Optional<Present> use(SignedIn session) {
        Instant now = clock.instant();
        Optional<Present> found = find(session);
        Instant used = lastUsed.getOrDefault(session.session(), Instant.MIN);
        Optional<Ending> ending = found.isEmpty()
                ? Optional.of(Ending.ACCOUNT_CHANGED)
                : Ending.byTime(found.get().opened(), used, now);
        ending.ifPresentOrElse(why -> end(session, why), () -> lastUsed.put(session.session(), now));
        return ending.isPresent() ? Optional.empty() : found;
    }

    /** A session that is still open. */
    record Open(UUID id, Means means, Browser browser, Instant opened) {}

    /** Those of one account, the latest first. */
    List<Open> listOpen(UUID officer) {
        Instant now = clock.instant();
        return db
                .sql("select * from account.open_session where officer = :officer order by opened_at desc")
                .param("officer", officer)
                .query((row, n) -> new Open(
                        row.getObject("id", UUID.class),
                        Means.valueOf(row.getString("means")),
                        new Browser(row.getString("browser")),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .filter(open -> Ending.byTime(open.opened(), lastUsed.getOrDefault(open.id(), Instant.MIN), now)
                        .isEmpty())
                .toList();
    }

    void end(SignedIn session, Ending why) {
        lastUsed.remove(session.session());
        db.sql("""
            insert into account.session_end (session, why, ended_at)
            values (:session, :why, :now) on conflict (session) do nothing\
            """)
                .param("session", session.session())
                .param("why", why.name())
                .param("now", utc(clock.instant()))
                .update();
    }

    private Optional<Present> find(SignedIn session) {
        return db.sql("""
            select o.*, s.opened_at, s.means,
                   exists (select from account.password p where p.officer = s.officer
                              and p.seq = s.password_seq and p.temporary_until is not null) as temporary,
                   coalesce((select f.secret is not null from account.second_factor f
                              where f.officer = s.officer order by f.seq desc limit 1), false) as coded
              from account.open_session s join access.officer_now o on o.id = s.officer and o.active
             where s.id = :session and s.officer = :officer\
            """)
                .param("session", session.session())
                .param("officer", session.officer())
                .query(Sessions::toPresent)
                .optional();
    }

    private static Present toPresent(ResultSet row, int n) throws SQLException {
        var officer = new Officer(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("unit"),
                Role.valueOf(row.getString("role")));
        return new Present(
                officer,
                Means.valueOf(row.getString("means")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("temporary"),
                row.getBoolean("coded"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
