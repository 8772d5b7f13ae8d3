package org.vigia.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step as it was recorded. Its texts are empty once they have been erased. */
record TransferStep(
        TransferStatus status,
        String unit,
        LocalDate on,
        @Nullable Refusal refusal,
        @Nullable String person,
        @Nullable String decider,
        @Nullable String note) {}
