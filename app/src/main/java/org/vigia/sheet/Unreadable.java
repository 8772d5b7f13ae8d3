package org.vigia.sheet;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read, or not to its end: one sentence with the file, the row where known, the reason and the remedy. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final String remedy;
    private final long row;
    private final transient @Nullable Heading heading;

    Unreadable(String reason, String remedy) {
        this("", 0, reason, remedy, null, null);
    }

    private Unreadable(
            String file, long row, String reason, String remedy, @Nullable Heading heading, @Nullable Throwable cause) {
        super(
                "%s%s: %s. %s."
                        .formatted(
                                file.isEmpty() ? "El archivo" : file,
                                row == 0 ? "" : ", renglón " + row,
                                reason,
                                remedy),
                cause);
        this.reason = reason;
        this.remedy = remedy;
        this.row = row;
        this.heading = heading;
    }

    static Unreadable because(Throwable cause, String reason, String remedy) {
        return new Unreadable("", 0, reason, remedy, null, cause);
    }

    /** The same, of this file; {@code row} counts unless one is already known. */
    Unreadable in(String file, long near) {
        return new Unreadable(
                file, row == 0 ? near : row, reason, remedy, heading, getCause() == null ? this : getCause());
    }

    Unreadable at(long where) {
        return new Unreadable("", where, reason, remedy, heading, getCause());
    }

    Unreadable under(Heading found) {
        return new Unreadable("", row, reason, remedy, found, getCause());
    }

    /** The header as it was understood, when it lacks required columns: somebody may say which is which. */
    public Optional<Heading> heading() {
        return Optional.ofNullable(heading);
    }

    public String sentence() {
        return Objects.requireNonNull(getMessage());
    }

    public String reason() {
        return reason;
    }

    public String remedy() {
        return remedy;
    }
}
