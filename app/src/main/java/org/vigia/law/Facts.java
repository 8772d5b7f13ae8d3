package org.vigia.law;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known, by the name the tables use. */
record Facts(Map<String, Fact> known) {
    Facts {
        known = Map.copyOf(known);
    }

    static Facts none() {
        return new Facts(Map.of());
    }

    Optional<Fact> find(String name) {
        return Optional.ofNullable(known.get(name));
    }

    Facts with(String name, Fact fact) {
        var all = new HashMap<>(known);
        all.put(name, fact);
        return new Facts(all);
    }

    Facts with(String name, Set<String> codes) {
        return with(name, new Fact.Codes(codes));
    }

    Facts with(String name, double number) {
        return with(name, new Fact.Between(number, number));
    }

    /** An unknown answer stays absent. */
    Facts with(String name, Answer answer) {
        return switch (answer) {
            case YES -> with(name, Set.of("yes"));
            case NO -> with(name, Set.of("no"));
            case UNKNOWN -> this;
        };
    }
}
