package org.vigia.registry;

/** Whether the work is declared to the authorities. */
public enum Formality {
    FORMAL("Formal"),
    INFORMAL("Informal"),
    UNKNOWN("No se sabe");

    private final String label;

    Formality(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
