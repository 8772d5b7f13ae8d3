package org.vigia.law;

import java.time.LocalDate;

/** What a fine is counted on: the day of the breach, the workers it affected, whether it repeats an earlier one (LFT 992). */
public record Violation(LocalDate on, int affectedWorkers, boolean recidivism) {
    public Violation {
        if (affectedWorkers < 1)
            throw new IllegalArgumentException("Personas afectadas «%d»: es al menos 1".formatted(affectedWorkers));
    }
}
