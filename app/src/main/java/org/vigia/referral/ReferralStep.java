package org.vigia.referral;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.docket.Occurred;

/**
 * One step of a referral.
 *
 * @param person who accepted it, and {@code post} their post
 */
record ReferralStep(
        UUID id,
        ReferralStatus status,
        String unit,
        Occurred when,
        @Nullable String reason,
        @Nullable String shouldTake,
        @Nullable ReferralOutcome outcome,
        @Nullable String person,
        @Nullable String post,
        @Nullable String note) {

    /** Why it was rejected or withdrawn, in words. */
    Optional<String> why() {
        return Optional.ofNullable(reason)
                .map(code -> status == ReferralStatus.REJECTED
                        ? Rejection.valueOf(code).label()
                        : Withdrawal.valueOf(code).label());
    }
}
