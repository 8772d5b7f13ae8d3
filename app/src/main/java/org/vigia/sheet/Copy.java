package org.vigia.sheet;

import java.io.Closeable;
import java.io.IOException;

/** Writes rows where they were, with one more cell. */
sealed interface Copy extends Closeable permits CsvCopy, WorkbookCopy {
    void write(Line line, int column, String added) throws IOException;
}
