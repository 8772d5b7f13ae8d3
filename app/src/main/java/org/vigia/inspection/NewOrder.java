package org.vigia.inspection;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigia.registry.NewWorkplace;

/**
 * An order about to be given (LFPA 63): on a complaint, whose workplace and file it takes over, or on a workplace of its own.
 *
 * @param orderedOn in the local time of the workplace
 * @param plannedOn the day on which the visit is to be made
 * @param complaint folio of the complaint, or null
 * @param workplace where, when there is no complaint
 */
public record NewOrder(
        LocalDate orderedOn,
        LocalDate plannedOn,
        Selection selection,
        Notice notice,
        Modality modality,
        Set<Companion> companions,
        @Nullable String complaint,
        @Nullable NewWorkplace workplace) {
    public NewOrder {
        companions = Set.copyOf(companions);
        if ((complaint == null) == (workplace == null))
            throw new IllegalArgumentException("an inspection is of a complaint's workplace or of one of its own");
    }

    /** On a complaint. */
    public static NewOrder on(
            String complaint, LocalDate orderedOn, LocalDate plannedOn, Modality modality, Set<Companion> companions) {
        return new NewOrder(
                orderedOn, plannedOn, Selection.COMPLAINT, Notice.UNANNOUNCED, modality, companions, complaint, null);
    }
}
