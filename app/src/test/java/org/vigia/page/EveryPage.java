package org.vigia.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a list to its end, page by page as a reader would. */
public final class EveryPage {
    private EveryPage() {}

    public static <T> List<T> of(Keyset keyset, Function<Cursor, Slice<T>> list) {
        List<T> all = new ArrayList<>();
        var slice = list.apply(Cursor.first(keyset));
        all.addAll(slice.list());
        while (slice.next() != null) {
            slice = list.apply(Cursor.read(Form.blank().with("despues", slice.next()), keyset));
            all.addAll(slice.list());
        }
        return all;
    }
}
