package org.vigia.docket;

/** Why the law asks that texts about somebody be erased (LGPDPPSO 17–18 and 43, or a court's order). */
public enum ErasureBasis {
    CANCELLATION("Derecho de cancelación de quien es titular de los datos"),
    RETENTION_ENDED("Terminó el plazo de conservación"),
    COURT_ORDER("Orden de una autoridad judicial");

    private final String label;

    ErasureBasis(String label) {
        this.label = label;
    }

    /** As shown on the screen, in Spanish. */
    public String label() {
        return label;
    }
}
