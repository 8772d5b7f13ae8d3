package org.vigia.countries;

import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.vigia.reference.CodeList;

/**
 * One of ILAB's files, whole: read as typed rows, and written in its columns, order and line ends.
 *
 * @param countries ISO 3166 codes of those that it speaks of
 */
record SourceFile<R extends SourceRow>(
        CodeList.Source source, List<String> columns, List<R> rows, Set<String> countries) {

    /** From the folder of this room. */
    static <R extends SourceRow> SourceFile<R> read(
            String file, List<String> columns, Function<CodeList.Row, R> reader) {
        CodeList list = CodeList.read("countries", file);
        List<R> rows = list.rows().stream().map(reader).toList();
        return new SourceFile<>(
                list.source(), columns, rows, rows.stream().map(SourceRow::iso3).collect(toSet()));
    }

    /** Those rows of it alone. */
    String write(List<? extends SourceRow> some) {
        return text(columns, some.stream().map(SourceRow::cells).toList());
    }

    static String text(List<String> columns, List<List<String>> records) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(columns);
            records.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException for anything but Yes and No */
    static boolean yes(CodeList.Row row, String column) {
        return switch (row.get(column)) {
            case "Yes" -> true;
            case "No" -> false;
            default -> throw new IllegalArgumentException("%s no es Yes ni No: %s".formatted(column, row.get(column)));
        };
    }

    static String word(boolean yes) {
        return yes ? "Yes" : "No";
    }

    static int cycle(CodeList.Row row) {
        return Integer.parseInt(row.get("ciclo"));
    }
}
