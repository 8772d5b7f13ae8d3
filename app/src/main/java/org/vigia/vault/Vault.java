package org.vigia.vault;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names, addresses and statements, each encrypted with AES-256-GCM under a data key of its person, workplace or case, which
 * the key file wraps. Losing the data key erases the text everywhere, backups included.
 */
@Component
public final class Vault {
    /** Data keys are made once and never renewed. */
    private static final int VERSION = 1;

    private final JdbcClient db;
    private final SecretKeySpec wrapping;
    private final InstantSource clock;

    public Vault(JdbcClient db, MasterKey master, InstantSource clock) {
        this.db = db;
        this.wrapping = Aes.key(master.derive("vault"));
        this.clock = clock;
    }

    /** @throws Erased when the owner's key was erased by law */
    public byte[] seal(Slot slot, byte[] text) {
        return Aes.seal(findKey(slot.owner()).orElseGet(() -> makeKey(slot.owner())), VERSION, slot, text);
    }

    /** Empty when the owner's key is gone: the text has been erased. @throws Damaged when it was altered */
    public Optional<byte[]> open(Slot slot, byte[] sealed) {
        return findKey(slot.owner()).map(key -> Aes.open(key, VERSION, slot, sealed));
    }

    /** The same with the wrapped key already read, for a check that reads many; empty when there is none. */
    public static Optional<byte[]> open(MasterKey master, byte @Nullable [] wrapped, Slot slot, byte[] sealed) {
        if (wrapped == null) return Optional.empty();
        var wrapping = Aes.key(master.derive("vault"));
        return Optional.of(Aes.open(unwrap(wrapping, slot.owner(), wrapped), VERSION, slot, sealed));
    }

    /** When the owner's texts were erased by law; empty while they were not. */
    public Optional<Instant> findErasure(UUID owner) {
        return db.sql("select erased_at from vault.find_data_key(:owner) where erased_at is not null")
                .param("owner", owner)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** A sealed text or its key is not what was written. */
    public static final class Damaged extends RuntimeException {
        Damaged(Slot slot, Throwable cause) {
            super("sealed text altered: " + slot, cause);
        }
    }

    /** A text was to be written under a key that was erased by law. */
    public static final class Erased extends RuntimeException {
        Erased(UUID owner) {
            super("key erased by law: " + owner);
        }
    }

    private Optional<SecretKeySpec> findKey(UUID owner) {
        return db.sql("select wrapped from vault.find_data_key(:owner) where wrapped is not null")
                .param("owner", owner)
                .query(byte[].class)
                .optional()
                .map(wrapped -> unwrap(wrapping, owner, wrapped));
    }

    private static SecretKeySpec unwrap(SecretKeySpec wrapping, UUID owner, byte[] wrapped) {
        return Aes.key(Aes.open(wrapping, VERSION, slot(owner), wrapped));
    }

    private SecretKeySpec makeKey(UUID owner) {
        db.sql(
                        "insert into vault.data_key (id, wrapped, created_at) values (:id, :wrapped, :now) on conflict do nothing")
                .param("id", owner)
                .param("wrapped", Aes.seal(wrapping, VERSION, slot(owner), Aes.newKey()))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return findKey(owner).orElseThrow(() -> new Erased(owner));
    }

    private static Slot slot(UUID owner) {
        return new Slot("vault.data_key", "wrapped", owner.toString(), owner);
    }
}
