package org.vigia.transfer;

/** Why a receiver does not take a transfer. */
public enum Refusal {
    SENDER_COMPETENT("Corresponde a quien la envió"),
    ANOTHER_COMPETENT("Corresponde a otra autoridad"),
    NOT_ENOUGH("Faltan constancias para saberlo"),
    DECIDED("Ya se resolvió");

    private final String label;

    Refusal(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
