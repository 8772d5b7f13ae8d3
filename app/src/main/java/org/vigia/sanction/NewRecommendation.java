package org.vigia.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A sanction that an inspectorate asks for.
 *
 * @param state two digits of INEGI, where the workplace is
 * @param charges at least one, each on a finding of the case
 */
public record NewRecommendation(UUID caseId, String state, List<Charge> charges, Criteria criteria, LocalDate on) {
    public NewRecommendation {
        charges = List.copyOf(charges);
    }
}
