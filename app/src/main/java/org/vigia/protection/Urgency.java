package org.vigia.protection;

/** How a measure comes about: agreed like any other, or as urgent special protection (LGDNNA 122-VI, VII). */
public enum Urgency {
    NONE("No: se acuerda con la institución", ""),
    /** The prosecutor decrees it within 3 hours. */
    ASKED("Urgente: se pide al Ministerio Público, que decide en 3 horas", "LGDNNA 122-VI"),
    /** The Procuraduría orders it itself, under its own responsibility. */
    ORDERED("Urgente: la ordena la procuraduría", "LGDNNA 122-VII");

    private final String label;
    private final String provision;

    Urgency(String label, String provision) {
        this.label = label;
        this.provision = provision;
    }

    public String label() {
        return label;
    }

    public String provision() {
        return provision;
    }
}
