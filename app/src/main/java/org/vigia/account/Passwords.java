package org.vigia.account;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The passwords of built-in accounts, as Argon2id hashes. A new password is a new row. */
@Component
class Passwords {
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
        db.sql("""
                        insert into account.password (officer, seq, hash, set_at)
                        select :officer, coalesce(max(seq), 0) + 1, :hash, :now from account.password where officer = :officer""")
                .param("officer", officer)
                .param("hash", encoder.encode(password))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Takes the same time whether there is such an account or not. */
    boolean matches(Optional<UUID> officer, String password) {
        Optional<String> hash = officer.flatMap(this::findHash);
        return encoder.matches(password, hash.orElse(nobody)) && hash.isPresent();
    }

    private Optional<String> findHash(UUID officer) {
        return db.sql("select hash from account.password where officer = :officer order by seq desc limit 1")
                .param("officer", officer)
                .query(String.class)
                .optional();
    }
}
