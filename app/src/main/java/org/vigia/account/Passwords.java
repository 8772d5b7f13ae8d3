package org.vigia.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The passwords of built-in accounts, as Argon2id hashes. A new password is a new row. */
@Component
class Passwords {
    private static final Duration TEMPORARY = Duration.ofHours(24);
    private static final int CODE_BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final JdbcClient db;
    private final InstantSource clock;
    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    /** What a password is compared with when there is no account, so that the answer takes as long. */
    private final String nobody = encoder.encode(UUID.randomUUID().toString());

    Passwords(JdbcClient db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    void set(UUID officer, String password) {
        insert(officer, password, null);
    }

    /** A code that two administrators give out: until a day later it opens the page where the officer chooses a password. */
    String setTemporary(UUID officer) {
        byte[] random = new byte[CODE_BYTES];
        RANDOM.nextBytes(random);
        String code = Totp.base32(random).replaceAll("(.{4})(?=.)", "$1-");
        insert(officer, code, utc(clock.instant().plus(TEMPORARY)));
        return code;
    }

    private void insert(UUID officer, String password, @Nullable OffsetDateTime temporaryUntil) {
        db.sql("""
                        insert into account.password (officer, seq, hash, temporary_until, set_at)
                        select :officer, coalesce(max(seq), 0) + 1, :hash, cast(:until as timestamptz), :now
                          from account.password where officer = :officer""")
                .param("officer", officer)
                .param("hash", encoder.encode(password))
                .param("until", temporaryUntil)
                .param("now", utc(clock.instant()))
                .update();
    }

    boolean isTemporary(UUID officer) {
        return last(officer).filter(last -> last.until() != null).isPresent();
    }

    /** Takes the same time whether there is such an account or not. */
    boolean matches(Optional<UUID> officer, String password) {
        Optional<Last> last = officer.flatMap(this::last);
        boolean right = encoder.matches(password, last.map(Last::hash).orElse(nobody));
        return right && last.filter(this::holds).isPresent();
    }

    private boolean holds(Last last) {
        OffsetDateTime until = last.until();
        return until == null || clock.instant().isBefore(until.toInstant());
    }

    private record Last(String hash, @Nullable OffsetDateTime until) {}

    private Optional<Last> last(UUID officer) {
        return db.sql("""
                        select hash, temporary_until from account.password
                         where officer = :officer order by seq desc limit 1""")
                .param("officer", officer)
                .query((row, n) ->
                        new Last(row.getString("hash"), row.getObject("temporary_until", OffsetDateTime.class)))
                .optional();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
