package org.vigia.page;

import org.jspecify.annotations.Nullable;

/** One answer a person may choose: the code that is stored, the words on the screen, a hint below them. */
public record Option(String value, String label, @Nullable String hint) {
    public Option(String value, String label) {
        this(value, label, null);
    }
}
