package org.vigia.sanction;

import java.time.LocalDate;
import java.util.Optional;
import org.vigia.law.FineRange;
import org.vigia.law.Law;
import org.vigia.law.Violation;
import org.vigia.reference.Money;

/**
 * One charge, against one child or a number of workers, and the amount a person decided for it. An amount outside the range
 * of the day of the breach cannot be one (LFT 992).
 */
record FineLine(Charge charge, int workers, Optional<LocalDate> earlierRecord, FineRange range, Money amount) {
    FineLine {
        if (!(range.check(amount) instanceof FineRange.Check.Inside))
            throw new IllegalArgumentException(range.check(amount).reason());
    }

    /** The range, before anybody has thought of an amount. */
    static FineRange range(Law law, Charge charge, int workers, boolean recidivism) {
        return law.fineRange(
                law.getBreach(charge.provision()).fine(), new Violation(charge.violatedOn(), workers, recidivism));
    }
}
