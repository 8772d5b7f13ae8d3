package org.vigia.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * The same file once more, with a column «Error» that says in each row what is to be corrected; a CSV file comes back as
 * CSV in UTF-8 with its separator, a workbook as a workbook with the values of the sheet that was read.
 */
public final class Returned {
    private static final String COLUMN = "Error";

    private Returned() {}

    /** @param errors of each row by its number; none for a good one */
    public static void write(
            Opening opening, Table table, Heading heading, LongFunction<List<RowError>> errors, OutputStream out)
            throws IOException {
        int column = place(heading);
        try (var lines = Lines.open(opening, table);
                var copy = copy(lines, out)) {
            while (lines.next() instanceof Line line) {
                String said = line.number() == heading.lastRow() ? COLUMN : sentence(errors.apply(line.number()));
                copy.write(line, column, said);
            }
        } catch (Unreadable e) {
            throw e.in(opening.name(), 0);
        }
    }

    private static Copy copy(Lines lines, OutputStream out) throws IOException {
        return switch (lines) {
            case CsvLines csv -> new CsvCopy(out, csv.separator());
            case WorkbookLines _ -> new WorkbookCopy(out);
        };
    }

    /** Where it stood when the file was given back before, else after the last column. */
    private static int place(Heading heading) {
        var names = heading.columns().stream().map(Heading.Named::name).toList();
        int before = names.lastIndexOf(COLUMN);
        return before < 0 ? names.size() : before;
    }

    private static String sentence(List<RowError> errors) {
        return errors.stream()
                .map(error -> "%s: %s. %s.".formatted(error.column(), error.reason(), error.remedy()))
                .collect(Collectors.joining(" "));
    }
}
