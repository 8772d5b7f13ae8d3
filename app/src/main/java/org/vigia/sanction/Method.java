package org.vigia.sanction;

/** How an act was notified (LFPA 35). */
public enum Method {
    PERSONAL("Personal"),
    CERTIFIED_MAIL("Correo certificado con acuse"),
    EDICT("Edicto");

    private final String label;

    Method(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
