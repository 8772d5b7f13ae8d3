package org.vigia.referral;

/** Why a receiver does not take a referral. */
public enum Rejection {
    OTHER_TERRITORY("Corresponde a otra entidad o municipio", true),
    OTHER_MATTER("Corresponde a otra autoridad por materia", true),
    ALREADY_TAKEN("Ya se atiende en otro expediente", false),
    NO_MEANS("No tiene medios para atenderla", true),
    NOT_ENOUGH("Faltan datos para atenderla", false);

    private final String label;
    private final boolean namesAnother;

    Rejection(String label, boolean namesAnother) {
        this.label = label;
        this.namesAnother = namesAnother;
    }

    public String label() {
        return label;
    }

    /** Whether whoever rejects must say who should take it. */
    public boolean namesAnother() {
        return namesAnother;
    }
}
