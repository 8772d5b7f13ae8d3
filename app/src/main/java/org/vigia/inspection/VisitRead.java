package org.vigia.inspection;

import java.time.LocalDate;

/** How an inspection ended. */
record VisitRead(LocalDate visitedOn, Outcome outcome, int childrenFound) {
    static VisitRead of(Visit visit) {
        return new VisitRead(visit.visitedOn(), visit.outcome(), visit.childrenFound());
    }
}
