package org.vigia.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.ledger.Canonical;

/**
 * Names, addresses and statements, each encrypted with AES-256-GCM under a data key of its person, workplace or case, which
 * the key file wraps. Losing the data key erases the text everywhere, backups included.
 */
@Component
public final class Vault {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private final JdbcClient db;
    private final SecretKeySpec wrapping;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final MasterKey master;

    public Vault(JdbcClient db, MasterKey master, InstantSource clock) {
        this.db = db;
        this.master = master;
        this.wrapping = new SecretKeySpec(master.derive("vault"), "AES");
        this.clock = clock;
    }

    /** The same vault, reading its keys through another connection. */
    public Vault through(JdbcClient other) {
        return new Vault(other, master, clock);
    }

    /** @param place what the text is, so that it cannot be put in another's place: table and row */
    public byte[] seal(UUID owner, String place, byte[] text) {
        return encrypt(findKey(owner).orElseGet(() -> makeKey(owner)), owner + "/" + place, text);
    }

    /** Empty when the owner's key is gone: the text has been erased. @throws Damaged when it was altered */
    public Optional<byte[]> open(UUID owner, String place, byte[] sealed) {
        return findKey(owner).map(key -> decrypt(key, owner + "/" + place, sealed));
    }

    /** The same with the wrapped key already read, for a check that reads many; empty when there is none. */
    public static Optional<byte[]> open(
            MasterKey master, byte @Nullable [] wrapped, UUID owner, String place, byte[] sealed) {
        if (wrapped == null) return Optional.empty();
        var wrapping = new SecretKeySpec(master.derive("vault"), "AES");
        return Optional.of(decrypt(unwrap(wrapping, owner, wrapped), owner + "/" + place, sealed));
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
        Damaged(String place, Throwable cause) {
            super("sealed text altered: " + place, cause);
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
        return new SecretKeySpec(decrypt(wrapping, "data_key/" + owner, wrapped), "AES");
    }

    private SecretKeySpec makeKey(UUID owner) {
        byte[] key = new byte[32];
        random.nextBytes(key);
        db.sql(
                        "insert into vault.data_key (id, wrapped, created_at) values (:id, :wrapped, :now) on conflict do nothing")
                .param("id", owner)
                .param("wrapped", encrypt(wrapping, "data_key/" + owner, key))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return findKey(owner).orElseThrow(() -> new Erased(owner));
    }

    private byte[] encrypt(SecretKeySpec key, String place, byte[] text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] body = run(Cipher.ENCRYPT_MODE, key, nonce, place, text);
        byte[] sealed = new byte[NONCE_BYTES + body.length];
        System.arraycopy(nonce, 0, sealed, 0, NONCE_BYTES);
        System.arraycopy(body, 0, sealed, NONCE_BYTES, body.length);
        return sealed;
    }

    private static byte[] decrypt(SecretKeySpec key, String place, byte[] sealed) {
        if (sealed.length < NONCE_BYTES) throw new Damaged(place, new IllegalArgumentException("too short"));
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] body = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return run(Cipher.DECRYPT_MODE, key, nonce, place, body);
    }

    private static byte[] run(int mode, SecretKeySpec key, byte[] nonce, String place, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(Canonical.utf8(place));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new Damaged(place, e);
        }
    }
}
