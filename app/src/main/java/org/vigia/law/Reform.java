package org.vigia.law;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.reference.CodeList;

/**
 * Rows laid over the tables of the law from one day on, a file for each table that changes: a new rule, or a rule in force that
 * ends on the eve or later. What the law said before that day is not touched.
 */
public record Reform(LocalDate from, Path folder) {

    CodeList over(String file, CodeList table) {
        var path = folder.resolve(file);
        return Files.exists(path) ? new CodeList(table.source(), laid(table.rows(), CodeList.rowsOf(path))) : table;
    }

    private List<CodeList.Row> laid(List<CodeList.Row> rows, List<CodeList.Row> changes) {
        changes.forEach(change -> refuseBackwards(rows, change));
        var kept = rows.stream()
                .map(row -> changes.stream()
                        .filter(change -> isSame(change, row))
                        .findFirst()
                        .orElse(row));
        var added = changes.stream().filter(change -> rows.stream().noneMatch(row -> isSame(change, row)));
        return Stream.concat(kept, added).toList();
    }

    private void refuseBackwards(List<CodeList.Row> rows, CodeList.Row change) {
        var changed = rows.stream().filter(row -> isSame(change, row)).findFirst();
        var first =
                changed.isPresent() ? day(change, "valid_to").map(last -> last.plusDays(1)) : day(change, "valid_from");
        var retold = changed.filter(row -> !row.cells().keySet().stream()
                .allMatch(
                        column -> column.equals("valid_to") || row.find(column).equals(change.find(column))));
        if (retold.isPresent() || first.isEmpty() || first.get().isBefore(from))
            throw new IllegalArgumentException(
                    "Reforma del %s: la regla «%s» cambia el pasado; ciérrela la víspera y agregue otra con su fecha"
                            .formatted(from, change.get("rule")));
    }

    private static boolean isSame(CodeList.Row one, CodeList.Row other) {
        return one.get("rule").equals(other.get("rule"))
                && one.find("valid_from").equals(other.find("valid_from"));
    }

    private static Optional<LocalDate> day(CodeList.Row row, String column) {
        return row.find(column).map(LocalDate::parse);
    }
}
