package org.vigia.inbound;

/** What came of a referral from outside, as it is told to who sent it. */
public enum InboundOutcome {
    IN_PROTECTION("La procuraduría de protección lleva el asunto"),
    INSPECTED("Se inspeccionó el lugar"),
    NO_CHILD_LABOUR("No se encontró trabajo infantil"),
    NOT_LOCATED("No se localizó a la niña, niño o adolescente"),
    OTHER_AUTHORITY("Se canalizó a otra autoridad");

    private final String label;

    InboundOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
