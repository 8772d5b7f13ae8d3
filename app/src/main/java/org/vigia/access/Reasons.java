package org.vigia.access;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.ledger.Canonical;
import org.vigia.vault.Slot;
import org.vigia.vault.Vault;

/** Why something was proposed or refused, in the officer's words, which may name somebody: sealed under the proposal's key. */
record Reasons(Vault vault) {
    byte[] seal(String table, UUID proposal, String words) {
        return vault.seal(slot(table, proposal), null, Canonical.utf8(words));
    }

    String open(String table, UUID proposal, byte @Nullable [] sealed) {
        if (sealed == null) return "";
        return vault.open(slot(table, proposal), sealed)
                .map(words -> new String(words, StandardCharsets.UTF_8))
                .orElse("");
    }

    private static Slot slot(String table, UUID proposal) {
        return new Slot(table, "sealed", proposal.toString(), proposal);
    }
}
