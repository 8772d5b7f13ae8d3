package org.vigia.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigia.sheet.Row;
import org.vigia.sheet.RowError;
import org.vigia.sheet.Sheet;

/** What is wrong with each row of a file, asked in the order of its rows while it is read once more. */
final class ErrorColumn {
    private final Sheet sheet;
    private final RowReader<?> reader;
    private final Map<Long, List<RowError>> asThingsStand;
    private Optional<Row> next;

    /** @param asThingsStand why rows that say something cannot be recorded */
    ErrorColumn(Sheet sheet, RowReader<?> reader, Map<Long, List<RowError>> asThingsStand) {
        this.sheet = sheet;
        this.reader = reader;
        this.asThingsStand = asThingsStand;
        this.next = sheet.next();
    }

    List<RowError> of(long number) {
        if (next.filter(row -> row.number() == number).isEmpty()) return List.of();
        Row row = next.orElseThrow();
        next = sheet.next();
        reader.read(row);
        return asThingsStand.getOrDefault(number, row.errors());
    }
}
