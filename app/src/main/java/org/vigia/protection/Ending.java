package org.vigia.protection;

/** Why a plan ended. */
public enum Ending {
    ALL_GUARANTEED("Todos los derechos están garantizados"),
    AGED_OUT("Cumplió 18 años y se entregó su atención a quien sigue"),
    MOVED("Cambió de lugar y otra procuraduría aceptó seguir"),
    LOST_CONTACT("Se perdió el contacto"),
    DEATH("Falleció"),
    UNFOUNDED("No había derechos restringidos");

    private final String label;

    Ending(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
