package org.vigia.vault;

import java.util.Map;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Seals many texts with keys that were made together; those of other owners as the vault seals one. */
public final class Keyring {
    private final Vault vault;
    private final Map<UUID, SecretKeySpec> keys;

    /** @param keys of those owners whose keys were just made */
    Keyring(Vault vault, Map<UUID, SecretKeySpec> keys) {
        this.vault = vault;
        this.keys = keys;
    }

    /** As {@link Vault#seal}. */
    public byte[] seal(Slot slot, @Nullable UUID caseId, byte[] text) {
        @Nullable SecretKeySpec key = keys.get(slot.owner());
        return key == null ? vault.seal(slot, caseId, text) : Aes.seal(key, DataKey.MADE, slot, text);
    }
}
