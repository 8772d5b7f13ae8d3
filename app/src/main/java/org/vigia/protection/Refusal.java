package org.vigia.protection;

/** Why an institution refused a measure; the lack of means is counted. */
public enum Refusal {
    NO_MEANS("No tiene medios: presupuesto, lugar o personal"),
    NOT_COMPETENT("No le corresponde"),
    FAMILY_DECLINED("La niña, el niño o adolescente, o su familia, no quiso"),
    NOT_FEASIBLE("No hay manera de cumplirla donde vive");

    private final String label;

    Refusal(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
