package org.vigia.download;

import java.util.List;
import java.util.function.Function;
import org.vigia.page.Cursor;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;

/**
 * A list as it can be saved.
 *
 * @param name of the file, and of the list on the screen: "inspecciones"
 * @param pages the pages that the screen shows, each by where it begins, under row-level security
 * @param columns never the name of a person or a sealed text
 */
public record Listed<T>(String name, Keyset key, Function<Cursor, Slice<T>> pages, List<Column<T>> columns) {
    public Listed {
        columns = List.copyOf(columns);
    }
}
