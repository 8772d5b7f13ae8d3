package org.vigia.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vigia.page.Language;
import org.vigia.release.Division;
import org.vigia.statistics.Cell;
import org.vigia.statistics.CountryFact;
import org.vigia.statistics.CountryReport;
import org.vigia.statistics.CountryTable;

/**
 * What the report itself has to say of a suggested action: lines of its tables, facts of its text, computed indicators, and
 * tables of records that a reader can open.
 *
 * @param measures what the public's measures are called, by their name in addresses
 */
record EvidenceText(CountryReport report, Language language, List<Indicator> indicators, Map<String, String> measures) {

    List<TextTable.Evidence> list(TextRow row) {
        if (row.evidence().isEmpty())
            return List.of(new TextTable.Evidence(
                    language.choose(
                            "No disponible: ningún registro lo dice todavía.",
                            "Unavailable: no record tells of it yet."),
                    Optional.empty()));
        return row.evidence().stream().map(this::evidence).toList();
    }

    private TextTable.Evidence evidence(String reference) {
        String what = reference.substring(reference.indexOf(':') + 1);
        return switch (reference.substring(0, reference.indexOf(':'))) {
            case "row" -> plain(line(what));
            case "fact" -> plain(fact(what));
            case "indicator" -> plain(indicator(what));
            case "text" -> plain(text(what));
            case "cube" -> table(what);
            default -> throw new IllegalStateException("no such evidence: " + reference);
        };
    }

    private static TextTable.Evidence plain(String text) {
        return new TextTable.Evidence(text, Optional.empty());
    }

    private String line(String measure) {
        CountryTable.Line line = report.tables().stream()
                .flatMap(table -> table.lines().stream())
                .filter(one -> one.definition().measure().equals(measure))
                .findFirst()
                .orElseThrow();
        return said(
                language.choose(line.definition().labelEs(), line.definition().labelEn()),
                line.cells().stream().map(new FigureText(language)::print).toList());
    }

    private String fact(String code) {
        CountryFact fact = report.facts().stream()
                .filter(one -> one.definition().code().equals(code))
                .findFirst()
                .orElseThrow();
        var text = new FigureText(language);
        List<String> values = fact.cells().stream()
                .map((Cell cell) -> text.print(cell, fact.definition().format()))
                .toList();
        return said(
                language.choose(fact.definition().labelEs(), fact.definition().labelEn()), values);
    }

    private String said(String label, List<String> values) {
        return label + ": "
                + IntStream.range(0, values.size())
                        .mapToObj(at -> "%s (%d)".formatted(values.get(at), report.year() - values.size() + 1 + at))
                        .collect(Collectors.joining(", "));
    }

    private String indicator(String code) {
        Indicator one = indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow();
        return "%s: %s (%s)".formatted(one.label(), one.value(), one.arithmetic());
    }

    private String text(String reference) {
        String[] where = reference.split(":");
        return TextTables.rows(where[0], report.year())
                .filter(row -> row.key().equals(where[1]))
                .findFirst()
                .map(row -> "%s: %s".formatted(row.label(language), String.join("; ", row.cells(language))))
                .orElse(language.choose("No disponible", "Unavailable"));
    }

    /** By what, which is only written in Spanish as yet. */
    private static String divided(String query) {
        String by = Arrays.stream(Division.values())
                .filter(division -> query.contains("=" + division.slug()))
                .map(division -> division.labelEs().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" × "));
        return by.isEmpty() ? "" : " (" + by + ")";
    }

    private TextTable.Evidence table(String query) {
        String slug = query.replaceAll("&.*", "");
        return new TextTable.Evidence(
                language.choose("Registros: ", "Records: ") + measures.getOrDefault(slug, slug) + divided(query),
                Optional.of(
                        "/datos?medida=%s&anio=%d%s".formatted(slug, report.year(), query.substring(slug.length()))));
    }
}
