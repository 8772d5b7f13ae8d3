package org.vigia.bulk;

import java.util.List;
import org.vigia.sheet.Row;

/**
 * What became of rows that say something, or would: recorded, corrected, here before with the same content, or refused as
 * things stand here.
 */
record Tally(int recorded, int corrected, int existing, List<Row> refused) {
    static Tally existing(int rows) {
        return new Tally(0, 0, rows, List.of());
    }

    boolean changesNothing() {
        return recorded + corrected == 0;
    }
}
