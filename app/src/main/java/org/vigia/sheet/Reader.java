package org.vigia.sheet;

import java.util.Optional;

/** Reads the rows of one file by its table, now that its header and the habits of its columns are known. */
final class Reader {
    private static final int NOWHERE = -1;

    private final String file;
    private final Table table;
    private final Heading heading;
    private final int[] positions;
    private final Reading[] readings;
    private final int[] stateOf;

    Reader(String file, Table table, Heading heading, Reading[] readings) {
        this.file = file;
        this.table = table;
        this.heading = heading;
        this.positions = heading.positions(table);
        this.readings = readings;
        this.stateOf = table.columns().stream()
                .mapToInt(column ->
                        column.kind() instanceof Kind.Municipality(String state) ? table.indexOf(state) : NOWHERE)
                .toArray();
    }

    Table table() {
        return table;
    }

    Row read(Line line) {
        var row = new Row(this, line, readings.length);
        for (int column = 0; column < readings.length; column++)
            if (stateOf[column] == NOWHERE) read(row, line, column, Optional.empty());
        for (int column = 0; column < readings.length; column++)
            if (stateOf[column] != NOWHERE) readPlace(row, line, column);
        for (int place = heading.columns().size(); place < line.width(); place++)
            if (!line.isBlank(place)) {
                row.refuse(beyond(line, place));
                break;
            }
        return row;
    }

    /** A municipality is not judged while its state is in doubt. */
    private void readPlace(Row row, Line line, int column) {
        int state = stateOf[column];
        boolean told = positions[state] != NOWHERE && !line.isBlank(positions[state]);
        if (row.value(state) instanceof String code) read(row, line, column, Optional.of(code));
        else if (!told) read(row, line, column, Optional.empty());
    }

    private void read(Row row, Line line, int column, Optional<String> state) {
        int place = positions[column];
        if (place == NOWHERE || line.isBlank(place)) {
            if (table.columns().get(column).required())
                row.refuse(column, "falta el dato", "Escríbalo en cada renglón, también si la celda estaba combinada");
            return;
        }
        var cell = Cell.of(line, place);
        if (cell.text().isEmpty()) return;
        switch (readings[column].read(cell, state)) {
            case Meaning.Value(Object value) -> row.put(column, value);
            case Meaning.None(String reason, String remedy) -> row.refuse(column, reason, remedy);
        }
    }

    RowError error(Line line, int column, String reason, String remedy) {
        int place = positions[column];
        return new RowError(
                file,
                line.number(),
                place == NOWHERE
                        ? table.columns().get(column).name()
                        : heading.columns().get(place).name(),
                place == NOWHERE ? "" : Blank.strip(line.text(place)),
                reason,
                remedy);
    }

    private RowError beyond(Line line, int place) {
        return new RowError(
                file,
                line.number(),
                Integer.toString(place + 1),
                line.text(place),
                "el renglón tiene %d celdas y el encabezado %d"
                        .formatted(line.width(), heading.columns().size()),
                "Revise separadores y comillas, o borre lo que sobra");
    }

    /** A header repeated in the middle, as printed pages have it. */
    boolean isHeader(Line line) {
        for (int place = 0; place < heading.columns().size(); place++) {
            var named = heading.columns().get(place);
            if (named.known() && !Blank.strip(line.text(place)).equals(named.name())) return false;
        }
        return true;
    }
}
