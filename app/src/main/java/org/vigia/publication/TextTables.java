package org.vigia.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.vigia.page.Language;
import org.vigia.publication.ReportView.Note;
import org.vigia.reference.CodeList;

/** The tables of text of one year's report in one language, with their marks in the order in which a reader meets them. */
record TextTables(int year, Language language, EvidenceText evidence) {
    private static final List<TextRow> ROWS = TextRow.listAll();
    private static final List<CodeList.Row> TABLES =
            CodeList.read("publication", "tables.csv").rows();
    private static final List<CodeList.Row> MARKS =
            CodeList.read("publication", "marks.csv").rows();
    private static final List<String> SIGNS = List.of("†", "‡", "§");

    List<TextTable> list() {
        return TABLES.stream().map(this::table).toList();
    }

    private TextTable table(CodeList.Row table) {
        String number = table.get("table");
        List<TextRow> rows = rows(number, year).toList();
        List<Note> notes = notes(number, rows);
        return new TextTable(
                id(number),
                language.choose(table.get("title_es"), table.get("title_en")),
                Arrays.asList(language.choose(table.get("heads_es"), table.get("heads_en"))
                        .split("\\|")),
                rows.stream().map(row -> line(row, notes)).toList(),
                notes,
                remark(rows));
    }

    static Stream<TextRow> rows(String table, int year) {
        return ROWS.stream().filter(row -> row.table().equals(table) && row.holdsIn(year));
    }

    private static String id(String number) {
        return number.startsWith("F")
                ? "figure-0" + number.substring(1)
                : "table-%02d".formatted(Integer.parseInt(number));
    }

    private Optional<String> remark(List<TextRow> rows) {
        if (rows.isEmpty())
            return Optional.of(language.choose(
                    "No disponible: no hay una fuente de %d.".formatted(year),
                    "Unavailable: there is no source for %d.".formatted(year)));
        return rows.stream()
                .filter(row -> row.isUnreviewed(year))
                .map(TextRow::from)
                .max(Integer::compare)
                .map(from -> language.choose(
                        "El texto es el del informe de %d; nadie lo ha revisado para %d.".formatted(from, year),
                        "The text is that of the report of %d; nobody has reviewed it for %d.".formatted(from, year)));
    }

    private TextTable.Line line(TextRow row, List<Note> notes) {
        return new TextTable.Line(
                row.label(language),
                row.cells(language),
                rows(row.table(), year - 1)
                        .filter(earlier -> earlier.key().equals(row.key()))
                        .findFirst()
                        .map(earlier -> earlier.cells(language))
                        .orElse(List.of()),
                row.marks().stream().map(code -> note(code, row.table(), notes)).toList(),
                row.table().startsWith("F")
                        ? OptionalInt.of(new BigDecimal(row.cells(language).getFirst()).intValue())
                        : OptionalInt.empty(),
                row.rule(),
                asksForEvidence(row) ? evidence.list(row) : List.of(),
                row.source());
    }

    private static boolean asksForEvidence(TextRow row) {
        return row.table().equals("11") || !row.evidence().isEmpty();
    }

    private List<Note> notes(String table, List<TextRow> rows) {
        List<String> codes =
                rows.stream().flatMap(row -> row.marks().stream()).distinct().toList();
        List<Note> notes = new ArrayList<>();
        for (String code : codes)
            notes.add(new Note(noteId(code, table), SIGNS.get(notes.size()), List.of(year), text(code)));
        return notes;
    }

    private static Note note(String code, String table, List<Note> notes) {
        return notes.stream()
                .filter(note -> note.id().equals(noteId(code, table)))
                .findFirst()
                .orElseThrow();
    }

    private static String noteId(String code, String table) {
        return "t%s-%s".formatted(table, code.toLowerCase(Locale.ROOT));
    }

    private String text(String code) {
        CodeList.Row mark = MARKS.stream()
                .filter(row -> row.get("code").equals(code))
                .findFirst()
                .orElseThrow();
        return language.choose(mark.get("text_es"), mark.get("text_en"));
    }
}
