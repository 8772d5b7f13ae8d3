package org.vigia.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inspection of the past as a register keeps it that is taken over whole: its order at a registered workplace, and what
 * came of it.
 *
 * @param workplace of the registry
 * @param visit null while nobody has gone
 */
public record PastInspection(
        UUID workplace,
        LocalDate orderedOn,
        LocalDate plannedOn,
        Selection selection,
        Notice notice,
        Modality modality,
        Set<Companion> companions,
        @Nullable PastVisit visit) {

    /**
     * @param observations what the acta says, encrypted; or null
     * @param children everyone who was found
     * @param checklist what was verified; or null
     */
    public record PastVisit(
            LocalDate visitedOn,
            Outcome outcome,
            @Nullable String observations,
            List<NewFoundChild> children,
            @Nullable NewChecklist checklist) {
        public PastVisit {
            children = List.copyOf(children);
        }
    }

    NewOrder order() {
        return new NewOrder(orderedOn, plannedOn, selection, notice, modality, companions, null, null, workplace);
    }

    static NewVisit visit(String folio, PastVisit visit) {
        return new NewVisit(
                folio,
                visit.visitedOn(),
                visit.outcome(),
                visit.children().size(),
                visit.observations(),
                visit.children(),
                null);
    }
}
