package org.vigia.referral;

/** Why a sender takes a referral back. */
public enum Withdrawal {
    MISTAKE("Se envió por error"),
    REPEATED("Repite otra canalización"),
    NO_LONGER_NEEDED("Ya no hace falta");

    private final String label;

    Withdrawal(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
