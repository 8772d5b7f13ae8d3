package org.vigia.explorer;

import java.util.OptionalInt;

/** A number of a table, or none where nobody reported. */
public record Cell(OptionalInt value, Flag flag) {
    static Cell of(int value) {
        return new Cell(OptionalInt.of(value), value == 0 ? Flag.PROTECTED : Flag.NONE);
    }

    static final Cell NOT_REPORTED = new Cell(OptionalInt.empty(), Flag.NOT_REPORTED);

    Cell with(Flag flag) {
        return new Cell(value, flag);
    }
}
