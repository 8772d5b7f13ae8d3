package org.vigia.publication;

import java.util.Locale;

/** A language the report is written in. */
public enum Language {
    ES(Locale.of("es", "MX")),
    EN(Locale.US);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** One of two texts, by language. */
    String choose(String spanish, String english) {
        return switch (this) {
            case ES -> spanish;
            case EN -> english;
        };
    }
}
