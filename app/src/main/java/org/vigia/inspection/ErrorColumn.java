package org.vigia.inspection;

import java.util.List;
import java.util.Optional;
import org.vigia.sheet.Row;
import org.vigia.sheet.RowError;
import org.vigia.sheet.Sheet;

/** What is wrong with each row of a file, asked in the order of its rows while it is read once more. */
final class ErrorColumn {
    private final Sheet sheet;
    private final ThinVisitReader reader;
    private Optional<Row> next;

    ErrorColumn(Sheet sheet, ThinVisitReader reader) {
        this.sheet = sheet;
        this.reader = reader;
        this.next = sheet.next();
    }

    List<RowError> of(long number) {
        if (next.filter(row -> row.number() == number).isEmpty()) return List.of();
        Row row = next.orElseThrow();
        next = sheet.next();
        reader.read(row);
        return row.errors();
    }
}
