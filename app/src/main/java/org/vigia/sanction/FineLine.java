package org.vigia.sanction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vigia.law.FineRange;
import org.vigia.law.Law;
import org.vigia.law.Violation;
import org.vigia.reference.Money;

/**
 * One breach, against one child or against a number of workers, and the amount a person decided for it. An amount outside
 * the range of the day of the breach cannot be one (LFT 992).
 */
record FineLine(Breach breach, int workers, Optional<LocalDate> earlierRecord, FineRange range, Money amount) {

    /** What is fined: a finding, by its provision and the scale of that provision. */
    record Breach(UUID finding, Optional<UUID> child, String provision, String scale, LocalDate violatedOn) {}

    FineLine {
        if (!(range.check(amount) instanceof FineRange.Check.Inside))
            throw new IllegalArgumentException(range.check(amount).reason());
    }

    /** The range before anybody has thought of an amount. */
    static FineRange range(Law law, Breach breach, int workers, boolean recidivism) {
        return law.fineRange(breach.scale(), new Violation(breach.violatedOn(), workers, recidivism));
    }
}
