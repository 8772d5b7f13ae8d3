package org.vigia.docket;

import org.springframework.stereotype.Component;
import org.vigia.ledger.Canonical;
import org.vigia.vault.MasterKey;

/**
 * Lets a text be found again that nobody can guess, without keeping it: HMAC-SHA-256 under a key of its own for each field,
 * derived from the key file. Never of a name, a date or another text of which there are few. It lies in a table apart from the
 * fact, and goes when the fact's texts are erased.
 */
@Component
public class BlindIndex {
    /** What is unlikely enough to be guessed. */
    public enum Field {
        CURP,
        /** The rows of a chunk together, as their SHA-256. */
        IMPORTED_ROWS
    }

    private final MasterKey master;

    BlindIndex(MasterKey master) {
        this.master = master;
    }

    /** @param text as it is always written */
    public byte[] of(Field field, String text) {
        return MasterKey.hmac(master.derive("blind index " + field), Canonical.utf8(text));
    }
}
