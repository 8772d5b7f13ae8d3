package org.vigia.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigia.casework.PacketField;
import org.vigia.law.Answer;

/**
 * A referral as its parties may know it.
 *
 * @param caseFolio once the case may be seen
 * @param fields what is handed over; none of it comes out here
 */
record ReferralRead(
        String folio,
        Optional<String> caseFolio,
        Purpose purpose,
        String fromUnit,
        String toUnit,
        String basis,
        Answer danger,
        String state,
        @Nullable String municipality,
        List<PacketField> fields,
        Instant sentAt,
        Instant due,
        LocalDate dueOn,
        ReferralStatus status) {
    static ReferralRead of(ReferralFile referral, Optional<String> caseFolio) {
        return new ReferralRead(
                referral.folio(),
                caseFolio,
                referral.purpose(),
                referral.fromUnit(),
                referral.toUnit(),
                referral.basis(),
                referral.danger(),
                referral.state(),
                referral.municipality(),
                referral.fields(),
                referral.sentAt(),
                referral.due(),
                referral.dueOn(),
                referral.status());
    }
}
