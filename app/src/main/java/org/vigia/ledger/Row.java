package org.vigia.ledger;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table as a check reads it: texts, UUIDs, instants, dates, numbers, booleans, bytes and lists of these.
 *
 * @param places where each column stands in the values; shared by the rows of a table
 */
public record Row(Map<String, Integer> places, List<@Nullable Object> values) {

    /** What stands in a column; null when nothing does. @throws NullPointerException when there is no such column */
    public @Nullable Object find(String column) {
        return values.get(Objects.requireNonNull(places.get(column), column));
    }

    /** @throws NullPointerException when nothing stands there */
    public <T> T get(String column, Class<T> type) {
        return type.cast(Objects.requireNonNull(find(column), column));
    }

    /** A whole number of any width. */
    public long number(String column) {
        return get(column, Number.class).longValue();
    }
}
