package org.vigia.inbound;

/** How an answer went back. */
public enum Means {
    LETTER("Por oficio"),
    E_MAIL("Por correo institucional"),
    PHONE("Por teléfono"),
    IN_PERSON("En persona");

    private final String label;

    Means(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
