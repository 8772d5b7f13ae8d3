package org.vigia.coordination;

/** The post that signs a return; a post signs, not a person. */
public enum Post {
    HEAD("Titular de la unidad"),
    DEPUTY("Suplencia por ausencia de titular"),
    LIAISON("Enlace de información");

    private final String label;

    Post(String label) {
        this.label = label;
    }

    /** As shown on the screen, in Spanish. */
    public String label() {
        return label;
    }
}
