package org.vigia.inspection;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigia.registry.NewWorkplace;

/**
 * An order about to be given (LFPA 63): on a complaint, whose workplace and file it takes over, at a registered workplace, or on
 * a workplace of its own.
 *
 * @param orderedOn in the local time of the workplace
 * @param plannedOn the day on which the visit is to be made
 * @param complaint folio of the complaint, or null
 * @param workplace where, when there is no complaint and the registry has not got it
 * @param registered where, of the registry
 */
public record NewOrder(
        LocalDate orderedOn,
        LocalDate plannedOn,
        Selection selection,
        Notice notice,
        Modality modality,
        Set<Companion> companions,
        @Nullable String complaint,
        @Nullable NewWorkplace workplace,
        @Nullable UUID registered) {
    public NewOrder {
        companions = Set.copyOf(companions);
        if (Stream.of(complaint, workplace, registered).filter(Objects::nonNull).count() != 1)
            throw new IllegalArgumentException(
                    "an inspection is of a complaint's workplace, a registered one or its own");
    }

    /** On a complaint or a workplace of its own. */
    public NewOrder(
            LocalDate orderedOn,
            LocalDate plannedOn,
            Selection selection,
            Notice notice,
            Modality modality,
            Set<Companion> companions,
            @Nullable String complaint,
            @Nullable NewWorkplace workplace) {
        this(orderedOn, plannedOn, selection, notice, modality, companions, complaint, workplace, null);
    }

    /** On a complaint. */
    public static NewOrder on(
            String complaint, LocalDate orderedOn, LocalDate plannedOn, Modality modality, Set<Companion> companions) {
        return new NewOrder(
                orderedOn, plannedOn, Selection.COMPLAINT, Notice.UNANNOUNCED, modality, companions, complaint, null);
    }
}
