package org.vigia.registry;

/** How a child's age is known, the surest first. Nobody is detained to find out an age. */
public enum AgeMethod {
    DOCUMENT("Acta, CURP u otro documento"),
    SCHOOL_RECORD("Constancia escolar o cartilla de vacunación"),
    SELF_DECLARED("Lo dijo la niña, el niño o adolescente"),
    TOLD_BY_OTHERS("Lo dijo otra persona"),
    ESTIMATED("Estimación de quien lo vio");

    private final String label;

    AgeMethod(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
