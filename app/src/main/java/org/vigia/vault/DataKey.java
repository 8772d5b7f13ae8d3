package org.vigia.vault;

import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A data key as it lies in the database, wrapped by the key file or by the key of a seal.
 *
 * @param owner whose texts it opens
 * @param caseId the case that it was made in
 * @param version of the key that wraps it
 * @param seal the key of the seal that wraps it; the key file when there is none
 */
public record DataKey(
        UUID owner,
        @Nullable UUID caseId,
        byte[] wrapped,
        int version,
        @Nullable DataKey seal) {
    /** Data keys are made once and never renewed. */
    static final int MADE = 1;

    /** Under a version of the key file. */
    public DataKey(UUID owner, @Nullable UUID caseId, byte[] wrapped, int version) {
        this(owner, caseId, wrapped, version, null);
    }

    /** Under the key of a seal. */
    public static DataKey under(DataKey seal, UUID owner, @Nullable UUID caseId, byte[] wrapped) {
        return new DataKey(owner, caseId, wrapped, MADE, seal);
    }

    static DataKey wrap(UUID owner, @Nullable UUID caseId, byte[] key, int version, MasterKey master) {
        return new DataKey(
                owner, caseId, Aes.seal(master.version(version), version, slot(owner, caseId), key), version);
    }

    static DataKey wrap(UUID owner, @Nullable UUID caseId, byte[] key, DataKey seal, MasterKey master) {
        return under(seal, owner, caseId, Aes.seal(seal.open(master), MADE, slot(owner, caseId), key));
    }

    /** Whether it is what was written, under a version of the key file that is here. */
    public boolean opens(MasterKey master) {
        try {
            unwrap(master);
            return true;
        } catch (Vault.Damaged | MasterKey.Missing e) {
            return false;
        }
    }

    /** @throws Vault.Damaged when it is not what was written */
    SecretKeySpec open(MasterKey master) {
        return Aes.key(unwrap(master));
    }

    /** The same key under a version of the key file. */
    DataKey moveTo(int other, MasterKey master) {
        return wrap(owner, caseId, unwrap(master), other, master);
    }

    /** The same key under that of a seal. */
    DataKey moveTo(DataKey other, MasterKey master) {
        return wrap(owner, caseId, unwrap(master), other, master);
    }

    private byte[] unwrap(MasterKey master) {
        SecretKeySpec wrapping = seal == null ? master.version(version) : seal.open(master);
        return Aes.open(wrapping, version, slot(owner, caseId), wrapped);
    }

    private static Slot slot(UUID owner, @Nullable UUID caseId) {
        return new Slot("vault.data_key", "wrapped", owner + " in " + caseId, owner);
    }
}
