package org.vigia.casework;

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
}
