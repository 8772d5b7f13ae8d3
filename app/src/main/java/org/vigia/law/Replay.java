package org.vigia.law;

import java.time.LocalDate;
import java.util.List;

/** One child's work judged twice, as the law says and as another law would say; what was decided stays as it is. */
public record Replay(WorkFacts facts, LocalDate lawOf, Judgment applied, Judgment other) {

    public boolean differs() {
        return !applied.breaches().equals(other.breaches())
                || !applied.possible().equals(other.possible())
                || !applied.notes().equals(other.notes());
    }

    /** Breaches that only the other law knows. */
    public List<BreachKind> added() {
        return without(other, applied);
    }

    /** Breaches that the other law does not know. */
    public List<BreachKind> removed() {
        return without(applied, other);
    }

    private static List<BreachKind> without(Judgment one, Judgment other) {
        var known = other.breaches().stream().map(Breach::kind).toList();
        return one.breaches().stream()
                .map(Breach::kind)
                .filter(kind -> !known.contains(kind))
                .toList();
    }
}
