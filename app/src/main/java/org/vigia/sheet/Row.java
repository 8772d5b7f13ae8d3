package org.vigia.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a file as it was understood: its values by declared column, and what is wrong with them. */
public final class Row {
    private final Reader reader;
    private final Line line;
    private final @Nullable Object[] values;
    private final List<RowError> errors = new ArrayList<>(0);

    Row(Reader reader, Line line, int columns) {
        this.reader = reader;
        this.line = line;
        this.values = new Object[columns];
    }

    /** As a spreadsheet numbers it, where the first row of the file is 1. */
    public long number() {
        return line.number();
    }

    /** A text, folio, code, RFC or CURP, or the code of a state or municipality. */
    public Optional<String> text(String column) {
        return find(column, String.class);
    }

    public Optional<Long> whole(String column) {
        return find(column, Long.class);
    }

    public Optional<BigDecimal> money(String column) {
        return find(column, BigDecimal.class);
    }

    public Optional<LocalDate> day(String column) {
        return find(column, LocalDate.class);
    }

    public Optional<Boolean> answer(String column) {
        return find(column, Boolean.class);
    }

    private <T> Optional<T> find(String column, Class<T> type) {
        return Optional.ofNullable(values[reader.table().indexOf(column)]).map(type::cast);
    }

    /** Adds what the caller's own rules have found. */
    public void refuse(String column, String reason, String remedy) {
        refuse(reader.table().indexOf(column), reason, remedy);
    }

    void refuse(int column, String reason, String remedy) {
        errors.add(reader.error(line, column, reason, remedy));
    }

    void refuse(RowError error) {
        errors.add(error);
    }

    void put(int column, Object value) {
        values[column] = value;
    }

    @Nullable
    Object value(int column) {
        return values[column];
    }

    public List<RowError> errors() {
        return List.copyOf(errors);
    }
}
