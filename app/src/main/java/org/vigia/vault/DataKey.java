package org.vigia.vault;

import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A data key as it lies in the database, wrapped.
 *
 * @param owner whose texts it opens
 * @param caseId the case that it was made in
 * @param version the version of the key file that wraps it
 */
public record DataKey(UUID owner, @Nullable UUID caseId, byte[] wrapped, int version) {
    static DataKey wrap(UUID owner, @Nullable UUID caseId, byte[] key, int version, MasterKey master) {
        return new DataKey(owner, caseId, Aes.seal(master.version(version), version, slot(owner, caseId), key), version);
    }

    /** @throws Vault.Damaged when it is not what was written */
    byte[] unwrap(MasterKey master) {
        return Aes.open(master.version(version), version, slot(owner, caseId), wrapped);
    }

    SecretKeySpec open(MasterKey master) {
        return Aes.key(unwrap(master));
    }

    /** The same key under another version. */
    DataKey under(int other, MasterKey master) {
        return wrap(owner, caseId, unwrap(master), other, master);
    }

    private static Slot slot(UUID owner, @Nullable UUID caseId) {
        return new Slot("vault.data_key", "wrapped", owner + " in " + caseId, owner);
    }
}
