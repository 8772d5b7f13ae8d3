package org.vigia.law;

import java.time.LocalDate;
import java.util.Set;

/**
 * What competence is decided on: the SCIAN codes of the workplace (none when unknown), its tie to the federation, the matter,
 * how many states the matter affects, whether the activity is illicit, and the day of the facts.
 */
public record CompetenceFacts(
        Set<String> activities,
        Enterprise enterprise,
        Matter matter,
        int statesAffected,
        Answer illicit,
        LocalDate on) {
    public CompetenceFacts {
        activities = Set.copyOf(activities);
        if (statesAffected < 1)
            throw new IllegalArgumentException("Entidades afectadas «%d»: es al menos 1".formatted(statesAffected));
    }
}
