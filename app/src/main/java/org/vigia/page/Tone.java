package org.vigia.page;

import java.util.Locale;

/** What a tag or a notice means; colour only repeats what its words say. */
public enum Tone {
    NEUTRAL,
    INFO,
    OK,
    ALERT,
    DANGER;

    /** The class in the style sheet. */
    public String css() {
        return "t-" + name().toLowerCase(Locale.ROOT);
    }
}
