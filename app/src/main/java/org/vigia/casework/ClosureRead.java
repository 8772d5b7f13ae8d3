package org.vigia.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a case ended. @param reason why nobody was fined */
record ClosureRead(OutcomeCode outcome, @Nullable NoSanction reason, Instant at) {
    static ClosureRead of(CaseFile.Closed closed) {
        return new ClosureRead(OutcomeCode.valueOf(closed.outcome()), closed.reason(), closed.at());
    }
}
