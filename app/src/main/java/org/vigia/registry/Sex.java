package org.vigia.registry;

/** A child's sex as recorded. */
public enum Sex {
    GIRL("Niña o adolescente mujer"),
    BOY("Niño o adolescente hombre"),
    NOT_STATED("No se registró");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
