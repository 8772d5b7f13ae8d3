package org.vigia.docket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.vigia.access.Conflict;

/** The version that each subject of a batch has come to; those that were begun before are asked for together. */
final class Versions {
    private final Map<UUID, Integer> last = new HashMap<>();
    private final Map<UUID, Integer> recorded;

    Versions(Acts acts, List<Fact> facts) {
        recorded = acts.versions(facts.stream()
                .filter(fact -> fact.expectedVersion == null || fact.expectedVersion > 0)
                .map(fact -> fact.subject)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** The next one of the fact's subject. */
    int next(Fact fact) {
        return last.compute(fact.subject(), (subject, now) -> 1 + (now == null ? before(fact) : now));
    }

    /** What the writer has seen; an older one meets the row that came after it, and one that never was is refused here. */
    private int before(Fact fact) {
        if (fact.subject == null) return 0;
        int now = recorded.getOrDefault(fact.subject, 0);
        Integer seen = fact.expectedVersion;
        if (seen != null && seen > now)
            throw new Conflict(
                    "La versión que dice haber leído no existe todavía. Lea lo que hay y vuelva a intentarlo.");
        return seen == null ? now : seen;
    }
}
