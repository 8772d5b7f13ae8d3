package org.vigia.coordination;

/** What a statement rests on. */
public enum Basis {
    /** The unit's records kept here are all there are for the days covered. */
    RECORDS("Nuestros registros en Vigía están completos"),
    /** A number of records that are kept elsewhere. */
    COUNT("Declaramos un número que llevamos fuera de Vigía"),
    /** There was none, and the unit signs it. */
    NIL("Declaramos que no hubo ninguno"),
    /** Yes or no. */
    ANSWER("Sí o no"),
    /** The unit does not know. */
    UNKNOWN("No lo sabemos"),
    /** It is known and kept from publication. */
    NOT_PUBLISHED("Lo sabemos y no se publica"),
    /** It was not to be had. */
    UNAVAILABLE("No estuvo disponible");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    /** As shown on the screen, in Spanish. */
    public String label() {
        return label;
    }
}
