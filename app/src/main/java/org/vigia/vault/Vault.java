package org.vigia.vault;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names, addresses and statements, each encrypted with AES-256-GCM under a data key of its person, workplace or case, which
 * the key file wraps, or while the case is under seal, the key of the seal. Losing the data key erases the text everywhere,
 * backups included.
 */
@Component
public final class Vault {
    /** So many keys are made one by one. */
    private static final int FEW = 50;

    private final DataKeys keys;
    private final MasterKey master;
    private final InstantSource clock;

    public Vault(JdbcClient db, MasterKey master, InstantSource clock) {
        this.keys = new DataKeys(db);
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
            select :version, now() where not exists (select from vault.key_version)\
            """).param("version", master.latest()).update();
        owner.sql("select version from vault.key_version where retired_at is null")
                .query(Integer.class)
                .list()
                .forEach(master::version);
    }

    /**
     * What is stored of a text.
     *
     * @param caseId the case in which it is written, if there is one
     * @throws Erased when the owner's key was erased by law
     * @throws Withheld when the owner's key lies under a seal and who acts is not on its list
     */
    public byte[] seal(Slot slot, @Nullable UUID caseId, byte[] text) {
        UUID owner = slot.owner();
        DataKey key = keys.find(owner).orElseGet(() -> make(owner, caseId));
        return Aes.seal(key.open(master), DataKey.MADE, slot, text);
    }

    /**
     * Keys for many texts that are about to be sealed: those that are not there yet are made together.
     *
     * @param owners each with the case in which it is written, if there is one
     */
    public Keyring gather(Map<UUID, Optional<UUID>> owners) {
        if (owners.size() <= FEW) return new Keyring(this, Map.of());
        int version = master.latest();
        Map<UUID, SecretKeySpec> made = new HashMap<>();
        List<DataKey> wrapped = new ArrayList<>();
        owners.forEach((owner, caseId) -> {
            byte[] key = Aes.newKey();
            made.put(owner, Aes.key(key));
            wrapped.add(DataKey.wrap(owner, caseId.orElse(null), key, version, master));
        });
        made.keySet().retainAll(keys.insertAll(wrapped, version, clock.instant()));
        return new Keyring(this, made);
    }

    /** Empty when the owner's key is gone: the text has been erased. @throws Damaged when it was altered */
    public Optional<byte[]> open(Slot slot, byte[] sealed) {
        return keys.find(slot.owner()).map(key -> open(master, key, slot, sealed));
    }

    /** The same with the key already read, for a check that reads many. */
    public static byte[] open(MasterKey master, DataKey key, Slot slot, byte[] sealed) {
        return Aes.open(key.open(master), DataKey.MADE, slot, sealed);
    }

    /** When the owner's texts were erased by law; empty while they were not. */
    public Optional<Instant> findErasure(UUID owner) {
        return keys.findErasure(owner);
    }

    /** Whether other keys lie under the owner's, which therefore stays. */
    public boolean holdsOthers(UUID owner) {
        return keys.holdOthers(owner);
    }

    /** Puts all data keys of a case under the key of the seal that now stands on it, which only those on its list are given. */
    public void takeUnder(UUID seal) {
        DataKey own = keys.find(seal).orElseThrow(() -> new Withheld(seal));
        for (DataKey key : keys.list(seal, null)) keys.move(key.moveTo(own, master));
    }

    /** Puts them back under the key file, once the seal was lifted. */
    public void giveBack(UUID seal) {
        DataKey own = keys.find(seal).orElseThrow(() -> new Withheld(seal));
        int inForce = keys.versionInForce();
        for (DataKey key : keys.list(seal, own)) keys.move(key.moveTo(inForce, master));
    }

    private DataKey make(UUID owner, @Nullable UUID caseId) {
        byte[] key = Aes.newKey();
        Optional<DataKey> seal = Optional.ofNullable(caseId).flatMap(keys::findSeal);
        if (seal.isPresent()) keys.insert(DataKey.wrap(owner, caseId, key, seal.get(), master), clock.instant());
        else insert(owner, caseId, key);
        return keys.find(owner)
                .orElseThrow(() -> findErasure(owner).isPresent() ? new Erased(owner) : new Withheld(owner));
    }

    /** By the version in force, which may be one that this process has not met yet. */
    private void insert(UUID owner, @Nullable UUID caseId, byte[] key) {
        int tried = master.latest();
        int inForce = keys.insert(DataKey.wrap(owner, caseId, key, tried, master), clock.instant());
        while (inForce != tried) {
            tried = inForce;
            inForce = keys.insert(DataKey.wrap(owner, caseId, key, tried, master), clock.instant());
        }
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

    /** The key lies under a seal on whose list who is acting is not. */
    public static final class Withheld extends RuntimeException {
        Withheld(UUID owner) {
            super("key under seal: " + owner);
        }
    }
}
