package org.vigia.sanction;

/** How a resolution is fought. */
public enum Remedy {
    REVIEW("Recurso de revisión (LFPA 83)"),
    NULLITY_SUIT("Juicio de nulidad (LFPCA 13)"),
    STATE_REMEDY("Medio de defensa de la ley estatal");

    private final String label;

    Remedy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
