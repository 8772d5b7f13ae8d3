package org.vigia.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The key by which a list is paged: columns that follow each other in one direction and together name one row. A page
 * begins next to a key, so that the hundredth page costs what the first does and nothing is counted.
 *
 * @param shown as many rows as a page shows
 */
public record Keyset(boolean descending, int shown, List<Column> columns) {
    /** As many rows as a page of most lists shows. */
    public static final int SHOWN = 25;

    private static final int LONGEST = 100;

    /** What a column holds. */
    public enum Kind {
        DAY,
        INSTANT,
        TEXT,
        ID;

        /** A value as the address says it, for the database. @throws RuntimeException when it is none */
        Object parse(String written) {
            return switch (this) {
                case DAY -> LocalDate.parse(written);
                case INSTANT -> OffsetDateTime.ofInstant(Instant.parse(written), ZoneOffset.UTC);
                case TEXT -> text(written);
                case ID -> UUID.fromString(written);
            };
        }

        private static String text(String written) {
            if (written.isEmpty() || written.length() > LONGEST || written.indexOf('\0') >= 0)
                throw new IllegalArgumentException("no text of a key");
            return written;
        }
    }

    /** A column as the statement names it. */
    public record Column(String name, Kind kind) {}

    public static Keyset ascending(Column... columns) {
        return new Keyset(false, SHOWN, List.of(columns));
    }

    public static Keyset descending(Column... columns) {
        return new Keyset(true, SHOWN, List.of(columns));
    }

    public static Column day(String name) {
        return new Column(name, Kind.DAY);
    }

    public static Column instant(String name) {
        return new Column(name, Kind.INSTANT);
    }

    public static Column text(String name) {
        return new Column(name, Kind.TEXT);
    }

    public static Column id(String name) {
        return new Column(name, Kind.ID);
    }

    /** The same with as many rows on a page. */
    public Keyset shown(int rows) {
        return new Keyset(descending, rows, columns);
    }

    String names(String after) {
        return columns.stream().map(column -> column.name() + after).collect(Collectors.joining(", "));
    }
}
