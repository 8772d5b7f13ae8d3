package org.vigia.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What belongs to the tables of text and to no cell of them: notes, evidence and computed indicators, as files of RFC 4180. */
record CsvTexts(ReportView view) {

    /** By file name. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("notes.csv", notes());
        files.put("evidence.csv", evidence());
        files.put("indicators.csv", indicators());
        return files;
    }

    private String notes() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("table", "mark", "text"));
        for (var text : view.texts()) {
            for (var note : text.notes()) lines.add(List.of(text.id(), note.mark(), note.text()));
            text.remark().ifPresent(remark -> lines.add(List.of(text.id(), "", remark)));
        }
        return CsvReport.write(lines);
    }

    private String evidence() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("table", "row", "text", "evidence", "address"));
        for (var text : view.texts())
            for (var line : text.lines())
                for (var one : line.evidence())
                    lines.add(List.of(
                            text.id(),
                            line.label(),
                            line.cells().getFirst(),
                            one.text(),
                            one.address().orElse("")));
        return CsvReport.write(lines);
    }

    private String indicators() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("indicator", "value", "arithmetic"));
        for (var one : view.indicators()) lines.add(List.of(one.label(), one.value(), one.arithmetic()));
        return CsvReport.write(lines);
    }
}
