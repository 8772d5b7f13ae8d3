package org.vigia.protection;

/** What the judge said of an urgent measure within 24 hours (LGDNNA 122-VI, VII). */
public enum Judgment {
    CONFIRMED("La ratificó"),
    MODIFIED("La modificó"),
    CANCELLED("La canceló");

    private final String label;

    Judgment(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
