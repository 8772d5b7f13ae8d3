package org.vigia.sanction;

/** Why a finding was not fined. Having corrected the fault is a reason to be seen and counted, not a silence. */
public enum NoFine {
    REBUTTED("El empleador desvirtuó los hechos"),
    NOT_PROVEN("Los hechos no quedaron probados"),
    REGULARISED("El empleador corrigió la falta"),
    TIME_BARRED("Prescribió la facultad de sancionar (LFPA 79)"),
    LAPSED("Caducó el procedimiento (LFPA 60)"),
    NOT_COMPETENT("Corresponde a otra autoridad"),
    FOR_THE_JUDGE("La fija la autoridad judicial"),
    OTHER("Otra razón, que se explica");

    private final String label;

    NoFine(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
