package org.vigia.protection;

/** Who answers for a measure; which office and which person accepted it is written in words, under the child's key. */
public enum Institution {
    EDUCATION("Autoridad educativa o escuela"),
    HEALTH("Servicios de salud"),
    STATE_DIF("Sistema DIF estatal"),
    MUNICIPAL_DIF("Sistema DIF municipal"),
    ASSISTANCE_CENTRE("Centro de asistencia social"),
    CIVIL_REGISTRY("Registro civil"),
    WELFARE("Programas de bienestar o de becas"),
    INDIGENOUS_PEOPLES("Instituto de los pueblos indígenas"),
    WORKER_DEFENCE("Defensa del trabajo"),
    PROSECUTOR("Ministerio Público"),
    VICTIMS("Comisión de atención a víctimas"),
    CIVIL_SOCIETY("Organización de la sociedad civil"),
    OWN("La propia procuraduría");

    private final String label;

    Institution(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
