package org.vigia.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vigia.page.Language;
import org.vigia.reference.CodeList;

/**
 * A row of the report that is text and not counted here: a published statistic, a convention, a law, an agency, an action
 * that was suggested.
 *
 * @param key what it is, the same in all its years
 * @param from the first year of the report it holds for; 0 for a row that holds always
 * @param to the last one; empty for a row that goes on, unreviewed
 * @param evidence where the system has something to say of it
 */
record TextRow(
        String table,
        String key,
        int from,
        Optional<Integer> to,
        String labelEs,
        String labelEn,
        List<String> cellsEs,
        List<String> cellsEn,
        List<String> marks,
        Optional<String> rule,
        List<String> evidence,
        String source) {

    static List<TextRow> listAll() {
        return CodeList.read("publication", "rows.csv").rows().stream()
                .map(TextRow::of)
                .toList();
    }

    private static TextRow of(CodeList.Row row) {
        return new TextRow(
                row.get("table"),
                row.get("key"),
                row.find("from").map(Integer::valueOf).orElse(0),
                row.find("to").map(Integer::valueOf),
                row.get("label_es"),
                row.get("label_en"),
                split(row.get("cells_es")),
                split(row.get("cells_en")),
                row.find("marks").map(TextRow::split).orElse(List.of()),
                row.find("rule"),
                row.find("evidence").map(TextRow::split).orElse(List.of()),
                row.get("source"));
    }

    private static List<String> split(String listed) {
        return Arrays.asList(listed.split("\\|"));
    }

    boolean holdsIn(int year) {
        return from <= year && to.filter(last -> last < year).isEmpty();
    }

    /** It goes on from an earlier report and nobody has looked at it since. */
    boolean isUnreviewed(int year) {
        return from > 0 && to.isEmpty() && from < year;
    }

    String label(Language language) {
        return language.choose(labelEs, labelEn);
    }

    List<String> cells(Language language) {
        return switch (language) {
            case ES -> cellsEs;
            case EN -> cellsEn;
        };
    }
}
