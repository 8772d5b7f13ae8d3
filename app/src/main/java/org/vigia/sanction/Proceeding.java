package org.vigia.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigia.law.Jurisdiction;

/**
 * A proceeding as it stands. Who had it before it moved on to another unit still sees its own steps, and of the rest the outline.
 *
 * @param id the recommendation that opened it
 * @param state two digits of INEGI, where the workplace is
 * @param jurisdiction federal or of the state, by the unit that decides
 * @param recommendedBy officer who asked for the sanction and may not decide it
 * @param decidingUnit who keeps it now
 * @param elsewhere its outline, when it moved on from the acting officer's unit
 * @param version number of its acts, to be sent back with the next one
 */
public record Proceeding(
        UUID id,
        UUID caseId,
        String folio,
        String state,
        Jurisdiction jurisdiction,
        String recommendingUnit,
        UUID recommendedBy,
        String decidingUnit,
        List<Charge> charges,
        LocalDate firstViolatedOn,
        List<Step> steps,
        Optional<Remainder> elsewhere,
        int version) {
    public Proceeding {
        charges = List.copyOf(charges);
        steps = List.copyOf(steps);
    }

    public Stage stage() {
        return elsewhere.map(Remainder::stage).orElseGet(() -> steps.getLast().stage());
    }

    /** Whether it may still go to another authority: what is decided stays with who decided it. */
    public boolean isUndecided() {
        return switch (stage()) {
            case RECOMMENDED, SUMMONED, HEARD -> true;
            case FINED, NOT_SANCTIONED, NOTIFIED, CHALLENGED, UPHELD, ANNULLED, HANDED_OVER -> false;
        };
    }

    public <T extends Step> Optional<T> find(Class<T> kind) {
        return course().find(kind);
    }

    Course course() {
        return new Course(steps);
    }
}
