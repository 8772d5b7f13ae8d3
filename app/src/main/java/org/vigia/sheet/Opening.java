package org.vigia.sheet;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which file is read, and how.
 *
 * @param name what the person calls the file
 * @param page the sheet of the workbook; the first visible one unless named
 * @param after rows up to this number were read before and are passed over
 */
public record Opening(Path file, String name, Optional<String> page, Mapping mapping, long after) {
    public static Opening of(Path file) {
        return new Opening(file, String.valueOf(file.getFileName()), Optional.empty(), Mapping.NONE, 0);
    }

    public Opening named(String name) {
        return new Opening(file, name, page, mapping, after);
    }

    public Opening page(String page) {
        return new Opening(file, name, Optional.of(page), mapping, after);
    }

    public Opening mapped(Mapping mapping) {
        return new Opening(file, name, page, mapping, after);
    }

    public Opening after(long row) {
        return new Opening(file, name, page, mapping, row);
    }
}
