package org.vigia.publication;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The report as files of RFC 4180: a table each, the footnotes, and the facts of the text. */
record CsvReport(ReportView view) {

    /** By file name. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (var table : view.tables()) files.put(table.id() + ".csv", table(table));
        for (var text : view.texts()) files.put(text.id() + ".csv", text(text));
        files.put("footnotes.csv", footnotes());
        files.put("facts.csv", facts());
        files.putAll(new CsvTexts(view).files());
        return files;
    }

    private static String table(ReportView.Table table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(row("row", table.years().stream().map(String::valueOf).toList()));
        for (var row : table.rows())
            lines.add(row(
                    row.label(),
                    row.cells().stream().map(ReportView.Printed::whole).toList()));
        return write(lines);
    }

    private String text(TextTable text) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(row("row", view.years().stream().map(String::valueOf).toList()));
        String none = view.language().choose("No disponible", "Unavailable");
        for (var line : text.lines())
            lines.add(List.of(
                    line.label(), line.before().isEmpty() ? none : String.join("; ", line.before()), line.whole()));
        return write(lines);
    }

    private String footnotes() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("table", "mark", "year", "text"));
        for (var table : view.tables())
            for (var note : table.notes())
                lines.add(List.of(
                        String.valueOf(table.number()),
                        note.mark(),
                        note.years().stream().map(String::valueOf).collect(Collectors.joining("|")),
                        note.text()));
        return write(lines);
    }

    private String facts() {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("fact"));
        for (int year : view.years()) head.addAll(List.of(String.valueOf(year), year + "_kind"));
        head.add("note");
        lines.add(head);
        for (var fact : view.facts()) {
            List<String> line = new ArrayList<>(List.of(fact.label()));
            for (int i = 0; i < fact.values().size(); i++)
                line.addAll(List.of(fact.values().get(i), fact.kinds().get(i)));
            line.add(fact.note());
            lines.add(line);
        }
        return write(lines);
    }

    private static List<String> row(String label, List<String> cells) {
        List<String> line = new ArrayList<>(List.of(label));
        line.addAll(cells);
        return line;
    }

    static String write(List<List<String>> lines) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            lines.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
