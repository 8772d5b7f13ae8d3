package org.vigia.law;

import java.util.Set;

/** The value of one fact as the tables see it; a fact that is absent is not known. */
sealed interface Fact {

    /** One or more codes, possibly none: activities, hazards, yes or no. */
    record Codes(Set<String> codes) implements Fact {
        public Codes {
            codes = Set.copyOf(codes);
        }
    }

    /** A number that lies between two bounds, both included; equal bounds are an exact number. */
    record Between(double atLeast, double atMost) implements Fact {
        public Between {
            if (!(atLeast <= atMost))
                throw new IllegalArgumentException("No es un intervalo: de %s a %s".formatted(atLeast, atMost));
        }
    }
}
