package org.vigia.protection;

import java.util.Set;

/** Where a measure stands, and what may follow. */
public enum MeasureStanding {
    PROPOSED("Propuesta"),
    ACCEPTED("Aceptada por la institución"),
    DONE("Cumplida"),
    REFUSED("Rechazada"),
    WITHDRAWN("Retirada: ya no hace falta");

    private final String label;

    MeasureStanding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Who accepted a measure may still say later that it can't be met. */
    public Set<MeasureStanding> next() {
        return switch (this) {
            case PROPOSED -> Set.of(ACCEPTED, REFUSED, WITHDRAWN);
            case ACCEPTED -> Set.of(DONE, REFUSED, WITHDRAWN);
            case DONE, REFUSED, WITHDRAWN -> Set.of();
        };
    }

    public boolean isFinal() {
        return next().isEmpty();
    }
}
