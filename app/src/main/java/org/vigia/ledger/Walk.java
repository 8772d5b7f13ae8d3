package org.vigia.ledger;

import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes once through rows that are ordered by an id, and through nothing twice: what is asked for must come in order. */
public final class Walk<T> implements AutoCloseable {
    private final Stream<Row> rows;
    private final Iterator<T> remaining;
    private final Function<T, UUID> id;
    private final Consumer<T> passed;
    private @Nullable T next;

    /** @param passed is told of every row that nobody asked for */
    public Walk(Stream<Row> rows, Function<Row, T> read, Function<T, UUID> id, Consumer<T> passed) {
        this.rows = rows;
        this.remaining = rows.map(read).iterator();
        this.id = id;
        this.passed = passed;
        advance();
    }

    private void advance() {
        next = remaining.hasNext() ? remaining.next() : null;
    }

    /** The row with that id, each row once. */
    public Optional<T> find(UUID wanted) {
        while (next != null && compare(id.apply(next), wanted) < 0) {
            passed.accept(next);
            advance();
        }
        if (next == null || !id.apply(next).equals(wanted)) return Optional.empty();
        T found = next;
        advance();
        return Optional.of(found);
    }

    /** In the order of their bytes, as PostgreSQL sorts them. */
    public static int compare(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }

    /** What remains was asked for by nobody. */
    @Override
    public void close() {
        try (rows) {
            for (; next != null; advance()) passed.accept(next);
        }
    }
}
