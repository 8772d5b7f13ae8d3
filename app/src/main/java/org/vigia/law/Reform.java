package org.vigia.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.reference.CodeList;

/**
 * Rows laid over the tables of the law from one day on: a new rule, or a rule in force that ends on the eve or later. What the
 * law said before that day is not touched.
 */
public record Reform(LocalDate from, List<Change> changes) {

    /**
     * A row of a table.
     *
     * @param table such as {@code judgment}
     * @param line where it was written, from 1
     */
    public record Change(String table, int line, CodeList.Row row) {
        boolean isOf(RuleText text) {
            return table.equals(text.table())
                    && row.get("rule").equals(text.code())
                    && day(row, "valid_from").equals(text.validFrom());
        }
    }

    public Reform {
        changes = List.copyOf(changes);
    }

    /** Whether a rule is one of those it writes. */
    public boolean touches(RuleText text) {
        return changes.stream().anyMatch(change -> change.isOf(text));
    }

    CodeList over(String file, CodeList table) {
        var rows = changes.stream()
                .filter(change -> file.equals(change.table() + ".csv"))
                .map(Change::row)
                .toList();
        return rows.isEmpty() ? table : new CodeList(table.source(), laid(table.rows(), rows));
    }

    private List<CodeList.Row> laid(List<CodeList.Row> rows, List<CodeList.Row> changes) {
        changes.forEach(change -> backwards(rows, change).ifPresent(why -> {
            throw new IllegalArgumentException(
                    "Reforma del %s: la regla «%s» %s".formatted(from, change.get("rule"), why));
        }));
        var kept = rows.stream()
                .map(row -> changes.stream()
                        .filter(change -> isSame(change, row))
                        .findFirst()
                        .orElse(row));
        var added = changes.stream().filter(change -> rows.stream().noneMatch(row -> isSame(change, row)));
        return Stream.concat(kept, added).toList();
    }

    /** Why a row may not be laid over a table, when it would change what the law said before the reform. */
    Optional<String> backwards(List<CodeList.Row> rows, CodeList.Row change) {
        var changed = rows.stream().filter(row -> isSame(change, row)).findFirst();
        if (changed.filter(row -> isRetold(row, change)).isPresent())
            return Optional.of("cambia el pasado: de una regla que ya rige solo se escribe valid_to;"
                    + " ciérrela la víspera y agregue otra con su fecha");
        var first =
                changed.isPresent() ? day(change, "valid_to").map(last -> last.plusDays(1)) : day(change, "valid_from");
        return first.filter(day -> !day.isBefore(from)).isPresent()
                ? Optional.empty()
                : Optional.of(
                        "cambia el pasado: termine la que ya rige el %s o después y empiece la nueva el %s o después"
                                .formatted(from.minusDays(1), from));
    }

    private static boolean isRetold(CodeList.Row row, CodeList.Row change) {
        return !row.cells().keySet().stream()
                .allMatch(
                        column -> column.equals("valid_to") || row.find(column).equals(change.find(column)));
    }

    static boolean isSame(CodeList.Row one, CodeList.Row other) {
        return one.get("rule").equals(other.get("rule"))
                && one.find("valid_from").equals(other.find("valid_from"));
    }

    private static Optional<LocalDate> day(CodeList.Row row, String column) {
        return row.find(column).map(LocalDate::parse);
    }
}
