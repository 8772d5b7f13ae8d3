package org.vigia.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one side does next with a transfer.
 *
 * @param person who receives it, or takes it and answers for it, with their post
 * @param refusal of a rejection
 * @param decider who ruled on a conflict, and under what number
 * @param note an explanation in the officer's words
 */
public record NewStep(
        TransferStatus to,
        LocalDate on,
        @Nullable String person,
        @Nullable Refusal refusal,
        @Nullable String decider,
        @Nullable String note) {

    /** A step of which there is nothing else to say. */
    public static NewStep on(TransferStatus to, LocalDate on) {
        return new NewStep(to, on, null, null, null, null);
    }
}
