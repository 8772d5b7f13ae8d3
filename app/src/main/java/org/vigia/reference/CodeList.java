package org.vigia.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A versioned list read from a file of the program: its rows as written, codes as text, and where it comes from. */
public record CodeList(Source source, List<Row> rows) {

    /** Where a list comes from, under which licence, since when it is valid, and whether it is authentic or compiled. */
    public record Source(
            String file,
            String version,
            String title,
            String source,
            String licence,
            LocalDate validFrom,
            String standing,
            String note) {}

    /** One row; an empty cell is unknown, never zero. */
    public record Row(Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        public String get(String column) {
            return find(column)
                    .orElseThrow(
                            () -> new IllegalStateException("La columna %s está vacía en %s".formatted(column, cells)));
        }

        public Optional<String> find(String column) {
            var cell = cells.get(column);
            if (cell == null) throw new IllegalStateException("No existe la columna %s en %s".formatted(column, cells));
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
        }

        /** The days, both included, on which this row holds; an empty bound is open. */
        public boolean validOn(LocalDate day) {
            return find("valid_from")
                            .map(LocalDate::parse)
                            .filter(day::isBefore)
                            .isEmpty()
                    && find("valid_to")
                            .map(LocalDate::parse)
                            .filter(day::isAfter)
                            .isEmpty();
        }
    }

    public CodeList {
        rows = List.copyOf(rows);
    }

    /** Reads {@code /folder/file} from the class path, unpacking a {@code .gz}; its source is the row of that name in {@code /folder/sources.csv}. */
    public static CodeList read(String folder, String file) {
        var source = rowsOf("/" + folder + "/sources.csv").stream()
                .filter(row -> row.get("file").equals(file))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s/%s no declara su fuente".formatted(folder, file)));
        return new CodeList(toSource(source), rowsOf("/" + folder + "/" + file));
    }

    private static List<Row> rowsOf(String path) {
        try (InputStream in = CodeList.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("Falta el archivo " + path);
            InputStream plain = path.endsWith(".gz") ? new GZIPInputStream(in) : in;
            try (var csv = CsvReader.builder().ofNamedCsvRecord(plain)) {
                return csv.stream()
                        .map(NamedCsvRecord::getFieldsAsMap)
                        .map(Row::new)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Source toSource(Row row) {
        return new Source(
                row.get("file"),
                row.get("version"),
                row.get("title_es"),
                row.get("source"),
                row.get("licence"),
                LocalDate.parse(row.get("valid_from")),
                row.get("standing"),
                row.get("note_es"));
    }
}
