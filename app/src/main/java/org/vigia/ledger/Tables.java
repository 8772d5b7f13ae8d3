package org.vigia.ledger;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The tables that a check reads: those of a database at one moment, or a copy of them. Close what was read. */
public interface Tables {
    /** A table has no such column in a copy, or cannot be read any more. */
    final class Unreadable extends RuntimeException {
        public Unreadable(String table, Throwable cause) {
            super(table + ": " + cause.getMessage(), cause);
        }
    }

    /** All rows in the order of those columns, UUIDs in the order of their bytes. */
    Stream<Row> read(String table, List<String> order);

    /** The rows that have one of those values in that column. */
    Stream<Row> read(String table, String column, Collection<?> values, List<String> order);
}
