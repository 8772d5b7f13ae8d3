package org.vigia.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
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
    private final MasterKey master;
    private final InstantSource clock;

    public Vault(JdbcClient db, MasterKey master, InstantSource clock) {
        this.db = db;
        this.master = master;
        this.clock = clock;
    }

    /**
     * Gives a new database, as its owner, the version of the key file with which it begins.
     *
     * @throws MasterKey.Missing when the key file is not that of the data
     */
    public static void install(MasterKey master, JdbcClient owner) {
        owner.sql("""
                        insert into vault.key_version (version, made_at)
                        select :version, now() where not exists (select from vault.key_version)""").param("version", master.latest()).update();
        owner.sql("select version from vault.key_version where retired_at is null")
                .query(Integer.class)
                .list()
                .forEach(master::version);
    }

    /**
     * @param caseId the case in which it is written, if there is one
     * @throws Erased when the owner's key was erased by law
     */
    public byte[] seal(Slot slot, @Nullable UUID caseId, byte[] text) {
        UUID owner = slot.owner();
        return Aes.seal(findKey(owner).orElseGet(() -> makeKey(owner, caseId)), VERSION, slot, text);
    }

    /** Empty when the owner's key is gone: the text has been erased. @throws Damaged when it was altered */
    public Optional<byte[]> open(Slot slot, byte[] sealed) {
        return findKey(slot.owner()).map(key -> Aes.open(key, VERSION, slot, sealed));
    }

    /** The same with the key already read, for a check that reads many. */
    public static byte[] open(MasterKey master, DataKey key, Slot slot, byte[] sealed) {
        return Aes.open(key.open(master), VERSION, slot, sealed);
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
        return db.sql("select * from vault.find_data_key(:owner) where wrapped is not null")
                .param("owner", owner)
                .query((row, n) -> toKey(owner, row))
                .optional()
                .map(key -> key.open(master));
    }

    private static DataKey toKey(UUID owner, ResultSet row) throws SQLException {
        return new DataKey(
                owner, row.getObject("case_id", UUID.class), row.getBytes("wrapped"), row.getInt("key_version"));
    }

    private SecretKeySpec makeKey(UUID owner, @Nullable UUID caseId) {
        byte[] key = Aes.newKey();
        int tried = master.latest();
        int inForce = insert(DataKey.wrap(owner, caseId, key, tried, master));
        while (inForce != tried) {
            tried = inForce;
            inForce = insert(DataKey.wrap(owner, caseId, key, tried, master));
        }
        return findKey(owner).orElseThrow(() -> new Erased(owner));
    }

    /** @return the version in force; if it is another than the key's, nothing was inserted */
    private int insert(DataKey key) {
        return db.sql("select vault.make_key(:owner, cast(:case as uuid), :wrapped, :version, :now)")
                .param("owner", key.owner())
                .param("case", key.caseId())
                .param("wrapped", key.wrapped())
                .param("version", key.version())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
