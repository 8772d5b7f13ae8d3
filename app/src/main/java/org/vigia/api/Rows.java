package org.vigia.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigia.page.Slice;

/**
 * A page of a list.
 *
 * @param next what to send as {@code after} to get the next page; null on the last one
 */
public record Rows<T>(List<T> items, @Nullable String next) {
    public Rows {
        items = List.copyOf(items);
    }

    static <T> Rows<T> of(Slice<T> slice) {
        return new Rows<>(slice.list(), slice.next());
    }
}
