package org.vigia.referral;

import java.time.Instant;
import org.vigia.law.Answer;

/** A referral on a list. */
record ReferralLine(
        String folio,
        Purpose purpose,
        String fromUnit,
        String toUnit,
        Answer danger,
        Instant due,
        ReferralStatus status) {
    static ReferralLine of(ReferralFile referral) {
        return new ReferralLine(
                referral.folio(),
                referral.purpose(),
                referral.fromUnit(),
                referral.toUnit(),
                referral.danger(),
                referral.due(),
                referral.status());
    }
}
