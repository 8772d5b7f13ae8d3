package org.vigia.inspection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One row of a file while it is read: its cells by column, and what is wrong with them. */
final class Row {
    private static final DateTimeFormatter AS_SPOKEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final String file;
    private final long number;
    private final Map<String, String> cells;
    private final List<RowError> errors = new ArrayList<>();

    Row(String file, long number, Map<String, String> cells) {
        this.file = file;
        this.number = number;
        this.cells = cells;
    }

    String cell(String field) {
        return cells.getOrDefault(field, "").strip();
    }

    /** What a cell that must be filled means, or an error. */
    <T> Optional<T> get(String field, Function<String, Optional<T>> meaning, String reason, String remedy) {
        if (cell(field).isEmpty()) {
            refuse(field, "falta el dato", remedy);
            return Optional.empty();
        }
        return find(field, meaning, reason, remedy);
    }

    /** What a cell means if it is filled. */
    <T> Optional<T> find(String field, Function<String, Optional<T>> meaning, String reason, String remedy) {
        if (cell(field).isEmpty()) return Optional.empty();
        Optional<T> value = meaning.apply(cell(field));
        if (value.isEmpty()) refuse(field, reason, remedy);
        return value;
    }

    Optional<LocalDate> day(String field) {
        return get(field, Row::toDay, "no es una fecha", "Escriba día, mes y año: 2022-03-31 o 31/3/2022");
    }

    private static Optional<LocalDate> toDay(String text) {
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, AS_SPOKEN) : LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    void refuse(String field, String reason, String remedy) {
        errors.add(new RowError(file, number, field, cell(field), reason, remedy));
    }

    /** Line of the file, counting its header as 1. */
    long number() {
        return number;
    }

    List<RowError> errors() {
        return errors;
    }
}
