package org.vigia.safeguard;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A case that an officer of another unit opened because it could not wait.
 *
 * @param ofUnit whose case it is
 * @param unit the officer's
 * @param until from then on it is closed to the officer again, three hours later at most
 * @param reason as written; empty once it has been erased
 */
public record Emergency(
        UUID id,
        UUID caseId,
        String ofUnit,
        String unit,
        UUID openedBy,
        Instant openedAt,
        Instant until,
        String reason,
        Optional<Finding> finding) {

    /** What the review found. */
    public enum Finding {
        JUSTIFIED("Estuvo justificada"),
        NOT_JUSTIFIED("No estuvo justificada");

        private final String label;

        Finding(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
