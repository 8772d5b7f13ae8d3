package org.vigia.sheet;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other, without those that are blank. */
sealed interface Lines extends Closeable permits CsvLines, WorkbookLines {
    /** Nothing after the last. */
    @Nullable
    Line next() throws IOException;

    /** As they lie in the file, not as they unpack. */
    long bytesRead();

    long bytes();

    /** How the file counts days, where it keeps them as numbers. */
    Serial serial();

    /** Opens a file by what it is, not by what it is called. */
    static Lines open(Opening opening, Table table) throws IOException {
        return FileKind.of(opening.file()) == FileKind.XLSX
                ? WorkbookLines.open(opening)
                : CsvLines.open(opening.file(), new Headings(table, opening.mapping()));
    }
}
