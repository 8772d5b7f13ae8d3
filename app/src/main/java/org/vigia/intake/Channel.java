package org.vigia.intake;

/** How a complaint came in. */
public enum Channel {
    IN_PERSON("En persona"),
    PHONE("Por teléfono"),
    LETTER("Por escrito"),
    E_MAIL("Por correo electrónico"),
    WEB("Por internet"),
    EMERGENCY("Por el 911"),
    AGENCY("Aviso de otra autoridad"),
    SCHOOL("Aviso de una escuela"),
    ORGANISATION("Aviso de una organización"),
    OWN_KNOWLEDGE("Lo vio personal de la unidad");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
