package org.vigia.casework;

/** Why a case ended without a fine. */
public enum NoSanction {
    NO_BREACH("No se encontró violación"),
    REBUTTED("El empleador desvirtuó los hechos"),
    FAMILY_WORK("Trabajo permitido en el círculo familiar"),
    EMPLOYER_UNKNOWN("No se pudo identificar al empleador"),
    ANNULLED("Se anuló la actuación por un defecto"),
    LAPSED("Caducó o prescribió"),
    REGULARISED("Se corrigió sin multa, según la norma local");

    private final String label;

    NoSanction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
