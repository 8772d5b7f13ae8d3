package org.vigia.bulk;

import org.vigia.sheet.RowError;

/** What keeps a row out: where it stands, what it says, why not, and how to go on. */
record Fault(long row, String column, String value, String reason, String remedy) {
    static Fault of(RowError error) {
        return new Fault(error.row(), error.column(), error.shown(), error.reason(), error.remedy());
    }
}
