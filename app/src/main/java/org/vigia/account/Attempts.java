package org.vigia.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.account.BackOff.Failures;

/** Attempts to sign in, right and wrong, and who must wait before the next one. */
@Component
class Attempts {
    private static final Duration COUNTED = Duration.ofHours(24);
    private final JdbcClient db;
    private final InstantSource clock;

    Attempts(JdbcClient db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Whether this attempt comes too soon. One that does is neither looked at nor counted, so that asking on does no harm. */
    boolean tooSoon(byte[] account, Place place) {
        Instant now = clock.instant();
        return openings(account, place).anyMatch(now::isBefore);
    }

    private Stream<Instant> openings(byte[] account, Place place) {
        Instant here = (place.known() ? BackOff.KNOWN_BROWSER : BackOff.ONE_ADDRESS)
                .openAgain(count("account = :account and place = :place", account, place));
        if (place.known()) return Stream.of(here);
        return Stream.of(
                here,
                BackOff.ONE_ACCOUNT.openAgain(count("account = :account and not known", account, place)),
                BackOff.MANY_ACCOUNTS.openAgain(count("place = :place", account, place)));
    }

    void record(byte[] account, Place place, boolean right) {
        db.sql("""
                        insert into account.attempt (account, place, known, succeeded, at)
                        values (:account, :place, :known, :right, :now)""")
                .param("account", account)
                .param("place", place.digest())
                .param("known", place.known())
                .param("right", right)
                .param("now", utc(clock.instant()))
                .update();
    }

    /** Wrong attempts since the last right one. @param which a condition of ours, never of a request */
    private Failures count(String which, byte[] account, Place place) {
        return db.sql("""
                        with these as (select succeeded, at from account.attempt where at > :since and %s)
                        select count(*) as failures, max(at) as last from these
                         where not succeeded and at > coalesce((select max(at) from these where succeeded), '-infinity')
                        """.formatted(which))
                .param("account", account)
                .param("place", place.digest())
                .param("since", utc(clock.instant().minus(COUNTED)))
                .query((row, n) -> {
                    OffsetDateTime last = row.getObject("last", OffsetDateTime.class);
                    return new Failures(row.getInt("failures"), last == null ? Instant.MIN : last.toInstant());
                })
                .single();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
