package org.vigia.account;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.ledger.Canonical;
import org.vigia.reference.Reference;

/**
 * The keys of officers' programs and calendars. A key does what its officer may do now, and nothing once it has ended, the account is closed
 * or the password has changed; it is shown once, and only its hash is kept.
 */
@Component
class ApiKeys {
    /** By this whoever looks through files for secrets knows one of ours. */
    static final String PREFIX = "vigia_";

    static final Duration LONGEST = Duration.ofDays(90);

    /** More keys than these at once nobody has in view. */
    static final int MOST = 10;

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final JdbcClient db;
    private final Reference reference;
    private final InstantSource clock;

    /** The last day that was written down of each; it is the same for hours. */
    private final Map<UUID, LocalDate> written = new ConcurrentHashMap<>();

    ApiKeys(JdbcClient db, Reference reference, InstantSource clock) {
        this.db = db;
        this.reference = reference;
        this.clock = clock;
    }

    /** A key that opens something. @param used the last day on which it was used, if any */
    record Open(
            UUID id,
            String name,
            Opens opens,
            LocalDate made,
            LocalDate lastDay,
            @Nullable LocalDate used) {}

    /** Whose request it is. @param means how it was proved who made the key */
    record Present(Officer officer, Means means) {}

    /** Makes a key that is good to the end of a day of the unit, and tells it this once. */
    String make(Officer officer, String name, Opens opens, LocalDate lastDay, Means means) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String key = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        db.sql("""
            insert into account.api_key (id, officer, name, opens, hash, password_seq, means, created_at, ends_at)
            select :id, :officer, :name, :opens, :hash, coalesce(max(seq), 0), :means, :now, :ends
              from account.password where officer = :officer\
            """)
                .param("id", UUID.randomUUID())
                .param("officer", officer.id())
                .param("name", name)
                .param("opens", opens.name())
                .param("hash", hash(key))
                .param("means", means.name())
                .param("now", utc(clock.instant()))
                .param("ends", utc(endOf(lastDay, officer)))
                .update();
        return key;
    }

    /** The officer as the account is now; empty when the key opens nothing. */
    Optional<Present> use(String key, Opens opens) {
        if (!key.startsWith(PREFIX)) return Optional.empty();
        return db.sql("""
            select o.*, k.id as api_key, k.means
              from account.open_api_key k join access.officer_now o on o.id = k.officer and o.active
             where k.hash = :hash and k.opens = :opens and k.ends_at > :now\
            """)
                .param("opens", opens.name())
                .param("hash", hash(key))
                .param("now", utc(clock.instant()))
                .query(this::toPresent)
                .optional();
    }

    private Present toPresent(ResultSet row, int n) throws SQLException {
        var officer = new Officer(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("unit"),
                Role.valueOf(row.getString("role")));
        write(row.getObject("api_key", UUID.class), officer);
        return new Present(officer, Means.valueOf(row.getString("means")));
    }

    private void write(UUID key, Officer officer) {
        LocalDate today = today(officer);
        if (today.equals(written.put(key, today))) return;
        db.sql("insert into account.api_key_use (api_key, day) values (:key, :day) on conflict do nothing")
                .param("key", key)
                .param("day", today)
                .update();
    }

    /** Those of one officer that still open something, the latest first. */
    List<Open> list(Officer officer) {
        return db.sql("""
            select k.*, (select max(day) from account.api_key_use u where u.api_key = k.id) as used
              from account.open_api_key k where k.officer = :officer and k.ends_at > :now order by k.created_at desc\
            """)
                .param("officer", officer.id())
                .param("now", utc(clock.instant()))
                .query((row, n) -> new Open(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Opens.valueOf(row.getString("opens")),
                        day(row, "created_at", officer),
                        day(row, "ends_at", officer).minusDays(1),
                        row.getObject("used", LocalDate.class)))
                .list();
    }

    /** Whether an officer ended that key before. */
    boolean hasEnded(Officer officer, String key) {
        return db.sql("""
            select exists(select from account.api_key_end e join account.api_key k on k.id = e.api_key
                           where k.officer = :officer and k.id::text = :key)\
            """)
                .param("officer", officer.id())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    void end(UUID key) {
        db.sql("insert into account.api_key_end (api_key, ended_at) values (:key, :now) on conflict do nothing")
                .param("key", key)
                .param("now", utc(clock.instant()))
                .update();
    }

    private LocalDate day(ResultSet row, String column, Officer officer) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(reference.zoneOfUnit(officer.unit()))
                .toLocalDate();
    }

    LocalDate today(Officer officer) {
        return LocalDate.ofInstant(clock.instant(), reference.zoneOfUnit(officer.unit()));
    }

    private Instant endOf(LocalDate day, Officer officer) {
        return day.plusDays(1)
                .atStartOfDay(reference.zoneOfUnit(officer.unit()))
                .toInstant();
    }

    private static byte[] hash(String key) {
        return Canonical.sha256(Canonical.utf8(key));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
