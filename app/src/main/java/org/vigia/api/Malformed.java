package org.vigia.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** What was sent is no JSON; the sentence says from where on. */
final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int line;
    private final int column;

    Malformed(JacksonException why) {
        super("not JSON", null, false, false);
        @Nullable TokenStreamLocation at = why.getLocation();
        line = at == null ? 1 : Math.max(1, at.getLineNr());
        column = at == null ? 1 : Math.max(1, at.getColumnNr());
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
