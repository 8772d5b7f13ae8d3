package org.vigia.casework;

/** What makes a closed case open again. */
public enum Reopening {
    DANGER("Se reportó peligro"),
    CHILDREN_FOUND("Se encontraron niñas, niños o adolescentes"),
    NEW_FACTS("Se conocieron hechos nuevos"),
    ORDERED("Lo ordenó una autoridad");

    private final String label;

    Reopening(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
