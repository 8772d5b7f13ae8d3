package org.vigia.justice;

import java.util.Set;

/** Where the carpeta itself stands; an end needs that nobody accused is still under way. */
public enum Investigation {
    OPEN("En investigación", "CNPP 211"),
    SHELVED("Archivo temporal", "CNPP 254"),
    ABSTAINED("Abstención de investigar", "CNPP 253"),
    NO_ACTION("No ejercicio de la acción penal", "CNPP 255"),
    OPPORTUNITY("Criterio de oportunidad", "CNPP 256"),
    CONCLUDED("Concluida: todas las personas tienen resolución firme", "CNPP 211");

    private final String label;
    private final String provision;

    Investigation(String label, String provision) {
        this.label = label;
        this.provision = provision;
    }

    public String label() {
        return label;
    }

    public String provision() {
        return provision;
    }

    public Set<Investigation> next() {
        return switch (this) {
            case OPEN -> Set.of(SHELVED, ABSTAINED, NO_ACTION, OPPORTUNITY, CONCLUDED);
            case SHELVED -> Set.of(OPEN, NO_ACTION);
            case ABSTAINED, NO_ACTION, OPPORTUNITY, CONCLUDED -> Set.of();
        };
    }

    public boolean isFinal() {
        return next().isEmpty();
    }
}
