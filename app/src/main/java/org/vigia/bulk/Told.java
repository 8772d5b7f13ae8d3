package org.vigia.bulk;

import org.vigia.sheet.Row;

/** A row of a file as it was understood, and what it says. */
record Told<R>(Row row, Key key, R content) {
    boolean isGood() {
        return row.errors().isEmpty();
    }
}
