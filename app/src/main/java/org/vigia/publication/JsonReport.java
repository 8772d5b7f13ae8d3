package org.vigia.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure;
import org.vigia.reference.FigureValue;
import org.vigia.statistics.Cell;
import org.vigia.statistics.CountryReport;
import org.vigia.statistics.CountryTable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The report as JSON: each figure with all that it says of itself, beside what is printed. */
record JsonReport(CountryReport report, ReportView view) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String text() {
        var tables = report.tables().stream()
                .map(table -> table(table, view.tables().get(report.tables().indexOf(table))))
                .toList();
        var facts = report.facts().stream()
                .map(fact -> {
                    var printed = view.facts().get(report.facts().indexOf(fact));
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("code", fact.definition().code());
                    json.put("label", printed.label());
                    json.put("note", printed.note());
                    json.put("values", cells(fact.cells(), view.years(), printed.values()));
                    return json;
                })
                .toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("report", "ilab");
        json.put("country", "MX");
        json.put("year", report.year());
        json.put("language", view.language().locale().toLanguageTag());
        json.put("tables", tables);
        json.put("facts", facts);
        json.put("texts", view.texts().stream().map(JsonReport::text).toList());
        json.put("indicators", view.indicators());
        return JSON.writeValueAsString(json) + "\n";
    }

    private static Map<String, Object> text(TextTable text) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", text.id());
        json.put("title", text.title());
        json.put("heads", text.heads());
        json.put("rows", text.lines().stream().map(JsonReport::line).toList());
        json.put("notes", text.notes());
        text.remark().ifPresent(remark -> json.put("remark", remark));
        return json;
    }

    private static Map<String, Object> line(TextTable.Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("label", line.label());
        json.put("cells", line.cells());
        json.put("before", line.before());
        json.put("marks", line.marks().stream().map(ReportView.Note::mark).toList());
        line.rule().ifPresent(rule -> json.put("rule", rule));
        json.put("evidence", line.evidence());
        json.put("source", line.source());
        return json;
    }

    private static Map<String, Object> table(CountryTable table, ReportView.Table printed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", table.number());
        json.put("title", printed.title());
        json.put(
                "rows",
                table.lines().stream()
                        .map(line -> {
                            var row = printed.rows().get(table.lines().indexOf(line));
                            Map<String, Object> each = new LinkedHashMap<>();
                            each.put("label", row.label());
                            each.put("measure", line.definition().measure());
                            each.put("rule", row.rule());
                            each.put("definition", row.definition());
                            each.put(
                                    "values",
                                    cells(
                                            line.cells(),
                                            table.years(),
                                            row.cells().stream()
                                                    .map(ReportView.Printed::whole)
                                                    .toList()));
                            return each;
                        })
                        .toList());
        json.put("footnotes", printed.notes());
        json.put("coverage", printed.coverage());
        return json;
    }

    private static List<Map<String, @Nullable Object>> cells(
            List<Cell> cells, List<Integer> years, List<String> printed) {
        return java.util.stream.IntStream.range(0, cells.size())
                .mapToObj(i -> cell(cells.get(i), years.get(i), printed.get(i)))
                .toList();
    }

    private static Map<String, @Nullable Object> cell(Cell cell, int year, String printed) {
        Figure figure = cell.figure();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("year", year);
        json.put("printed", printed);
        json.put("kind", figure.kind());
        json.put("value", value(figure.value()));
        json.put("unit", figure.unit());
        json.put("atLeast", figure.knownMinimum());
        json.put("scope", figure.scope());
        json.put("coverage", figure.coverage() instanceof Coverage.Dates days ? days : "NOT_STATED");
        json.put("completeness", figure.completeness());
        json.put("protection", figure.protection());
        json.put("sources", figure.sources());
        json.put("reporting", cell.reporting().size());
        json.put("asked", cell.asked());
        json.put("invented", cell.invented());
        return json;
    }

    private static @Nullable Object value(@Nullable FigureValue value) {
        return switch (value) {
            case null -> null;
            case FigureValue.Quantity quantity -> quantity.number();
            case FigureValue.Amount amount -> amount.money().amount();
            case FigureValue.Answer answer -> answer.yes();
        };
    }
}
