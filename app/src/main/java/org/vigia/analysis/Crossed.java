package org.vigia.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.release.Division;

/** An answer as a table, for the page and the file. */
public final class Crossed {
    private final Question question;
    private final List<Analysis.Count> counts;

    Crossed(Question question, List<Analysis.Count> counts) {
        this.question = question;
        this.counts = List.copyOf(counts);
    }

    /** A row of the table. @param records where its records are listed, if a list can be narrowed so */
    public record Line(String label, List<Long> numbers, Optional<String> records) {}

    /** A number of the file. */
    record Cell(String row, String rowLabel, String column, String columnLabel, long number) {}

    public Question question() {
        return question;
    }

    /** A sentence without a full stop. */
    public String title() {
        String by = question.columns()
                .map(columns -> " y " + columns.labelEs().toLowerCase(Locale.ROOT))
                .orElse("");
        String only = question.only().entrySet().stream()
                .map(one -> ", sólo %s: %s"
                        .formatted(
                                one.getKey().labelEs().toLowerCase(Locale.ROOT),
                                one.getKey().label(one.getValue())))
                .sorted()
                .reduce("", String::concat);
        return "%s por %s%s, %d%s"
                .formatted(
                        question.measure().labelEs(),
                        question.rows().labelEs().toLowerCase(Locale.ROOT),
                        by,
                        question.year(),
                        only);
    }

    public List<String> heads() {
        return question.columns()
                .map(columns -> Stream.concat(columns.labels().values().stream(), Stream.of("Total"))
                        .toList())
                .orElse(List.of("Registros"));
    }

    /** Only rows of which something was recorded. */
    public List<Line> lines() {
        return rows().map(row -> new Line(
                        question.rows().label(row),
                        Stream.concat(columns(), Stream.of(""))
                                .map(column -> number(row, column))
                                .toList(),
                        Records.of(question, row)))
                .toList();
    }

    public Line total() {
        return new Line(
                "Total",
                Stream.concat(columns(), Stream.of(""))
                        .map(column -> number("", column))
                        .toList(),
                Records.of(question, ""));
    }

    List<Cell> cells() {
        return counts.stream()
                .map(count -> new Cell(
                        count.row(),
                        question.rows().label(count.row()),
                        count.column(),
                        question.columns()
                                .map(columns -> columns.label(count.column()))
                                .orElse(""),
                        count.number()))
                .toList();
    }

    private Stream<String> rows() {
        return question.rows().labels().keySet().stream().filter(row -> number(row, "") > 0);
    }

    private Stream<String> columns() {
        return question.columns().map(Division::labels).stream().flatMap(labels -> labels.keySet().stream());
    }

    /** @param row empty for all of them @param column likewise */
    private long number(String row, String column) {
        return counts.stream()
                .filter(count -> row.isEmpty() || count.row().equals(row))
                .filter(count -> column.isEmpty() || count.column().equals(column))
                .mapToLong(Analysis.Count::number)
                .sum();
    }
}
