package org.vigia.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigia.law.Jurisdiction;

/**
 * A proceeding as it stands.
 *
 * @param id the recommendation that opened it
 * @param state two digits of INEGI, where the workplace is
 * @param jurisdiction federal or of the state, by the unit that decides
 * @param recommendedBy officer who asked for the sanction and may not decide it
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
        int version) {
    public Proceeding {
        charges = List.copyOf(charges);
        steps = List.copyOf(steps);
    }

    public Stage stage() {
        return steps.getLast().stage();
    }

    public <T extends Step> Optional<T> find(Class<T> kind) {
        return course().find(kind);
    }

    Course course() {
        return new Course(steps);
    }
}
