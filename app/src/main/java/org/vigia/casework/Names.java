package org.vigia.casework;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.law.Answer;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Reference;

/** Codes as people read them. */
@Component
class Names {
    private final Reference reference;

    Names(Reference reference) {
        this.reference = reference;
    }

    String unit(String code) {
        return reference.findUnit(code).map(AgencyUnit::nameEs).orElse(code);
    }

    String state(String code) {
        return reference.getState(code).shortName();
    }

    String municipality(String code) {
        return reference.getMunicipality(code).name();
    }

    /** "Comitán de Domínguez, Chiapas". */
    String place(String state, @Nullable String municipality) {
        return municipality == null ? state(state) : municipality(municipality) + ", " + state(state);
    }

    /** What is known of danger. */
    static String danger(Answer danger) {
        return switch (danger) {
            case YES -> "Hay peligro";
            case NO -> "No se reportó peligro";
            case UNKNOWN -> "No se sabe si hay peligro";
        };
    }
}
