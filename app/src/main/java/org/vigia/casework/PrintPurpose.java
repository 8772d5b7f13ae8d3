package org.vigia.casework;

import java.util.Locale;

/** What a case file is printed for. */
enum PrintPurpose {
    HEARING("Para una audiencia o diligencia"),
    AUTHORITY("Para la autoridad que lo pidió"),
    ARCHIVE("Para el archivo"),
    REVIEW("Para revisarlo");

    private final String label;

    PrintPurpose(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** In the middle of a sentence. */
    String inWords() {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
