package org.vigia.law;

import java.util.List;
import java.util.Optional;

/**
 * A breach that follows from the facts: why, by which rules and provisions, which hazards, and what it may cost that day.
 * {@code presumedMinor} says that it rests on the presumption of age (LGDNNA 5).
 */
public record Breach(
        BreachKind kind,
        Certainty certainty,
        boolean presumedMinor,
        List<String> explanations,
        List<String> provisions,
        List<String> hazards,
        Optional<FineScale> fine,
        List<String> rules) {
    public Breach {
        explanations = List.copyOf(explanations);
        provisions = List.copyOf(provisions);
        hazards = List.copyOf(hazards);
        rules = List.copyOf(rules);
    }
}
