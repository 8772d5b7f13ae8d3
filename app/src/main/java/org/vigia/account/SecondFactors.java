package org.vigia.account;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.vault.Slot;
import org.vigia.vault.Vault;

/** The secrets that officers share with their authenticator application, sealed by the vault. A code opens the door once. */
@Component
class SecondFactors {
    private final JdbcClient db;
    private final Vault vault;
    private final InstantSource clock;

    SecondFactors(JdbcClient db, Vault vault, InstantSource clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    private record Sealed(int seq, byte @Nullable [] secret) {}

    boolean isOn(UUID officer) {
        return find(officer).filter(last -> last.secret() != null).isPresent();
    }

    /** Whether the code is one of now and was never used. Ask as the officer: the vault opens nothing for nobody. */
    @Transactional
    public boolean check(UUID officer, String code) {
        Optional<byte[]> secret = find(officer).flatMap(last -> open(officer, last));
        return secret.isPresent() && use(officer, Totp.matching(secret.get(), code, clock.instant()));
    }

    /** Begins to ask for codes of this secret, once a first code shows that the application has it. */
    @Transactional
    public boolean set(UUID officer, byte[] secret, String firstCode) {
        if (!use(officer, Totp.matching(secret, firstCode, clock.instant()))) return false;
        int seq = next(officer);
        insert(officer, seq, vault.seal(slot(officer, seq), null, secret));
        return true;
    }

    /** Stops asking, as when the telephone was lost; two administrators agreed. */
    @Transactional
    public void remove(UUID officer) {
        if (isOn(officer)) insert(officer, next(officer), null);
    }

    private Optional<byte[]> open(UUID officer, Sealed last) {
        byte @Nullable [] secret = last.secret();
        return secret == null ? Optional.empty() : vault.open(slot(officer, last.seq()), secret);
    }

    private Optional<Sealed> find(UUID officer) {
        return db.sql("select seq, secret from account.second_factor where officer = :officer order by seq desc"
                        + " limit 1")
                .param("officer", officer)
                .query((row, n) -> new Sealed(row.getInt("seq"), row.getBytes("secret")))
                .optional();
    }

    private int next(UUID officer) {
        return find(officer).map(last -> last.seq() + 1).orElse(1);
    }

    private static Slot slot(UUID officer, int seq) {
        return new Slot("account.second_factor", "secret", officer + "/" + seq, officer);
    }

    private void insert(UUID officer, int seq, byte @Nullable [] sealed) {
        db.sql("""
            insert into account.second_factor (officer, seq, secret, set_at)
            values (:officer, :seq, cast(:secret as bytea), :now)\
            """)
                .param("officer", officer)
                .param("seq", seq)
                .param("secret", sealed)
                .param("now", now())
                .update();
    }

    /** A step is spent once, and so are those before it. */
    private boolean use(UUID officer, OptionalLong step) {
        if (step.isEmpty()) return false;
        return db.sql("""
            insert into account.second_factor_use (officer, step, used_at)
            select :officer, :step, :now
             where not exists (select from account.second_factor_use where officer = :officer and step >= :step)
            on conflict do nothing\
            """)
                        .param("officer", officer)
                        .param("step", step.getAsLong())
                        .param("now", now())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
