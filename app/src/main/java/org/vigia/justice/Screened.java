package org.vigia.justice;

/** What a person found of an adolescent who is accused: software asks, and never answers (LGPSEDMTP 37). */
public enum Screened {
    POSSIBLE_VICTIM("Puede ser víctima: no se le persigue por lo que hizo bajo control de otros"),
    NO_INDICATION("No se hallaron indicios de que sea víctima"),
    NOT_POSSIBLE("Todavía no se ha podido aplicar");

    private final String label;

    Screened(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the question is answered. */
    boolean answers() {
        return this != NOT_POSSIBLE;
    }
}
