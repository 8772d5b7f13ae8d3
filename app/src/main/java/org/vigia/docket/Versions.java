package org.vigia.docket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The version that each subject of a batch has come to; those the writers do not state are asked for together. */
final class Versions {
    private final Map<UUID, Integer> last = new HashMap<>();
    private final Map<UUID, Integer> recorded;

    Versions(Acts acts, List<Fact> facts) {
        recorded = acts.versions(facts.stream()
                .filter(fact -> fact.expectedVersion == null)
                .map(fact -> fact.subject)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** The next one of the fact's subject. */
    int next(Fact fact) {
        return last.compute(fact.subject(), (subject, now) -> 1 + (now == null ? before(fact) : now));
    }

    private int before(Fact fact) {
        if (fact.subject == null) return 0;
        return fact.expectedVersion != null ? fact.expectedVersion : recorded.getOrDefault(fact.subject, 0);
    }
}
