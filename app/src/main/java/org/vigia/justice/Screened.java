package org.vigia.justice;

import java.util.Optional;
import org.vigia.screening.Result;

/** What a person found of an adolescent who is accused: software asks, and never answers (LGPSEDMTP 37). */
public enum Screened {
    POSSIBLE_VICTIM("Puede ser víctima: no se le persigue por lo que hizo bajo control de otros"),
    NO_INDICATION("No se hallaron indicios de que sea víctima"),
    NOT_POSSIBLE("Todavía no se ha podido aplicar");

    private final String label;

    Screened(String label) {
        this.label = label;
    }

    /** What the decision of a screening answers; nothing while a person wants to go on watching. */
    static Optional<Screened> of(Result decided) {
        return switch (decided) {
            case REFER_NOW, REFER -> Optional.of(POSSIBLE_VICTIM);
            case NONE -> Optional.of(NO_INDICATION);
            case MONITOR -> Optional.empty();
        };
    }

    public String label() {
        return label;
    }

    /** Whether the question is answered. */
    boolean answers() {
        return this != NOT_POSSIBLE;
    }
}
