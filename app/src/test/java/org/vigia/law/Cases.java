package org.vigia.law;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The legal cases that lawyers read beside the tables, one row a case. */
final class Cases {
    private Cases() {}

    static Stream<NamedCsvRecord> of(String file) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Path.of("src/main/resources/rulebook", file))) {
            return csv.stream().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Certainty certainty(NamedCsvRecord row) {
        return Certainty.valueOf(row.getField("certainty").toUpperCase(Locale.ROOT));
    }

    static Set<String> codes(NamedCsvRecord row, String column) {
        var cell = row.getField(column);
        return cell.isEmpty() ? Set.of() : Set.of(cell.split(" "));
    }
}
