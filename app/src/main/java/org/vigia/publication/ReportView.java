package org.vigia.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vigia.page.Language;
import org.vigia.statistics.Cell;
import org.vigia.statistics.CountryFact;
import org.vigia.statistics.CountryReport;
import org.vigia.statistics.CountryTable;
import org.vigia.statistics.Footnote;

/** The report in one language, ready to be set: every format prints these same words. */
record ReportView(
        Language language,
        int year,
        List<Table> tables,
        List<Fact> facts,
        List<TextTable> texts,
        List<Indicator> indicators,
        boolean invented) {

    record Table(
            int number, String title, List<Integer> years, List<Row> rows, List<Note> notes, List<String> coverage) {
        String id() {
            return "table-%02d".formatted(number);
        }
    }

    /** @param sources where each year's figure can be looked up, as sentences */
    record Row(String label, String definition, String rule, List<String> sources, List<Printed> cells) {}

    /** A cell: its text, and its marks, each with the footnote it points to. */
    record Printed(String text, List<Note> marks, boolean silent, boolean invented) {
        String whole() {
            return text + String.join("", marks.stream().map(Note::mark).toList());
        }
    }

    record Note(String id, String mark, List<Integer> years, String text) {}

    record Fact(String label, List<String> values, List<String> kinds, String note, List<String> sources) {}

    /** @param measures what the public's measures are called, by their name in addresses */
    static ReportView of(
            CountryReport report, Language language, List<String> stateNames, Map<String, String> measures) {
        List<Table> tables =
                report.tables().stream().map(table -> table(table, language)).toList();
        var notes = new FactNotes(report, language, stateNames);
        List<Fact> facts = report.facts().stream()
                .map(fact -> fact(fact, report.year(), language, notes))
                .toList();
        boolean invented = report.tables().stream()
                .flatMap(table -> table.lines().stream())
                .flatMap(line -> line.cells().stream())
                .anyMatch(Cell::invented);
        List<Indicator> indicators = new Indicators(report, language).list();
        var texts = new TextTables(report.year(), language, new EvidenceText(report, language, indicators, measures));
        return new ReportView(language, report.year(), tables, facts, texts.list(), indicators, invented);
    }

    private static Table table(CountryTable table, Language language) {
        var notes = notes(table, language);
        var text = new FigureText(language);
        List<Row> rows = new ArrayList<>();
        for (var line : table.lines())
            rows.add(new Row(
                    language.choose(
                            line.definition().labelEs(), line.definition().labelEn()),
                    language.choose(
                            line.definition().definitionEs(), line.definition().definitionEn()),
                    line.definition().rule().orElse(""),
                    sources(line.cells(), table.years(), language),
                    line.cells().stream()
                            .map(cell -> printed(cell, text, notes))
                            .toList()));
        return new Table(
                table.number(), title(table.number(), language), table.years(), rows, notes, coverage(table, language));
    }

    private static Printed printed(Cell cell, FigureText text, List<Note> notes) {
        return new Printed(
                text.print(cell.figure()),
                notes.stream()
                        .filter(note -> cell.marks().contains(note.mark()))
                        .toList(),
                !cell.figure().known(),
                cell.invented());
    }

    private static List<Note> notes(CountryTable table, Language language) {
        var text = new NoteText(language);
        List<Note> notes = new ArrayList<>();
        for (Footnote footnote : table.footnotes())
            notes.add(new Note(
                    "t%d-n%d".formatted(table.number(), notes.size() + 1),
                    footnote.mark(),
                    footnote.years(),
                    text.print(footnote.deviation())));
        return notes;
    }

    /** What each year's figure rests on, and whether some of it was made up. */
    private static List<String> sources(List<Cell> cells, List<Integer> years, Language language) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell.figure().sources().isEmpty()) continue;
            String all = String.join("; ", cell.figure().sources());
            String madeUp = language.choose(" (con datos inventados)", " (with invented data)");
            sentences.add("%d: %s%s".formatted(years.get(i), all, cell.invented() ? madeUp : ""));
        }
        return sentences;
    }

    /** Who reported, for every line that asks more than one authority. */
    private static List<String> coverage(CountryTable table, Language language) {
        List<String> sentences = new ArrayList<>();
        for (var line : table.lines()) {
            if (line.cells().getFirst().asked() <= 1) continue;
            List<String> years = new ArrayList<>();
            for (int i = 0; i < table.years().size(); i++) {
                Cell cell = line.cells().get(i);
                years.add(reported(cell, language)
                        .formatted(table.years().get(i), cell.reporting().size(), cell.asked()));
            }
            String label = language.choose(
                    line.definition().labelEs(), line.definition().labelEn());
            sentences.add("%s: %s.".formatted(label, String.join("; ", years)));
        }
        return sentences;
    }

    /** Year, how many reported, of how many. */
    private static String reported(Cell cell, Language language) {
        if (cell.reporting().isEmpty() && cell.figure().known())
            return language.choose(
                    "en %d no se dice qué autoridades reportaron",
                    "in %d the source does not say which authorities reported");
        return switch (cell.reporting().size()) {
            case 0 ->
                language.choose(
                        "en %1$d no reportó ninguna de %3$d autoridades", "in %1$d none of %3$d authorities reported");
            case 1 -> language.choose("en %d reportó %d de %d autoridades", "in %d, %d of %d authorities reported");
            default -> language.choose("en %d reportaron %d de %d autoridades", "in %d, %d of %d authorities reported");
        };
    }

    private static Fact fact(CountryFact fact, int year, Language language, FactNotes notes) {
        var text = new FigureText(language);
        return new Fact(
                language.choose(fact.definition().labelEs(), fact.definition().labelEn()),
                fact.cells().stream()
                        .map(cell -> text.print(cell, fact.definition().format()))
                        .toList(),
                fact.cells().stream()
                        .map(cell -> FigureText.notStated(cell.figure())
                                ? "NOT_STATED"
                                : cell.figure().kind().name())
                        .toList(),
                notes.print(fact),
                sources(fact.cells(), List.of(year - 1, year), language));
    }

    private static String title(int number, Language language) {
        return switch (number) {
            case 6 ->
                language.choose(
                        "Tabla 6. Inspección del trabajo y trabajo infantil",
                        "Table 6. Labor law enforcement efforts related to child labor");
            case 7 ->
                language.choose(
                        "Tabla 7. Persecución penal y trabajo infantil",
                        "Table 7. Criminal law enforcement efforts related to child labor");
            default -> language.choose("Tabla ", "Table ") + number;
        };
    }

    /** Those that come before the tables of figures in the report, or after them. */
    List<TextTable> texts(boolean before) {
        return texts.stream()
                .filter(text -> text.id().compareTo("table-06") < 0 == before)
                .toList();
    }

    List<Integer> years() {
        return List.of(year - 1, year);
    }
}
