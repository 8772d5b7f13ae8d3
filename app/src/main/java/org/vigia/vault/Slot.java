package org.vigia.vault;

import java.util.UUID;
import org.vigia.ledger.Canonical;

/**
 * The one place where a sealed value belongs: its table, column and row, and the owner of the key. It is authenticated with the
 * value, which therefore opens nowhere else.
 *
 * @param row what tells the value from all others of that column
 * @param owner the person, workplace, file or case whose data key seals it
 */
public record Slot(String table, String column, String row, UUID owner) {
    /** @param version of the key that seals */
    byte[] under(int version) {
        return Canonical.utf8("%s.%s\n%s\n%s\n%d".formatted(table, column, row, owner, version));
    }

    @Override
    public String toString() {
        return table + "." + column + " " + row;
    }
}
