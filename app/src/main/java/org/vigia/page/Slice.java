package org.vigia.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one page of a list.
 *
 * @param first whether the list begins here
 * @param previous key of the row before which the previous page ends, if there is one
 * @param next key of the row after which the next page begins, if there is one
 */
public record Slice<T>(
        List<T> list,
        boolean first,
        @Nullable String previous,
        @Nullable String next) {
    public Slice {
        list = List.copyOf(list);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public int size() {
        return list.size();
    }

    /** Whether the list has no other page. */
    public boolean whole() {
        return first && next == null;
    }

    public <R> Slice<R> map(Function<T, R> to) {
        return with(list.stream().map(to).toList());
    }

    /** The same page of what stands for its rows. */
    public <R> Slice<R> with(List<R> rows) {
        return new Slice<>(rows, first, previous, next);
    }
}
