package org.vigia.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A sanction that an inspectorate asks for.
 *
 * @param findings at least one, of the case and still standing
 */
public record NewRecommendation(UUID caseId, List<UUID> findings, Criteria criteria, LocalDate on) {
    public NewRecommendation {
        findings = List.copyOf(findings);
    }
}
