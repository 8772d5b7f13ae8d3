package org.vigia.registry;

/** Whether a child's CURP is known, else why it is not; its absence blocks nothing (LGP 91 Sexies). */
public enum CurpStatus {
    KNOWN("Se tiene la CURP"),
    NOT_AT_HAND("Existe, pero no está a la mano"),
    NEVER_REGISTERED("No tiene registro de nacimiento"),
    NOT_ENTITLED("No le corresponde por ahora"),
    NOT_ASKED("No se preguntó");

    private final String label;

    CurpStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
