package org.vigia.law;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.vigia.reference.CodeList;

/** The rows of a rule as its table has them, with the heading: what a reform begins from. */
final class RuleRows {
    private RuleRows() {}

    /** Empty when no table has that rule. */
    static String of(String rule) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            Tables.DATED.forEach(table -> write(csv, table, rule));
        } catch (IOException e) {
            throw new UncheckedIOException(rule, e);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, String table, String rule) {
        var columns = Tables.columns(table);
        var rows = CodeList.read("law", table + ".csv").rows().stream()
                .filter(row -> row.get("rule").equals(rule))
                .toList();
        if (!rows.isEmpty()) csv.writeRecord(columns);
        rows.forEach(row -> csv.writeRecord(
                columns.stream().map(column -> row.find(column).orElse("")).toList()));
    }
}
