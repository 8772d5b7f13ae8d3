package org.vigia.referral;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.casework.ClosingCondition;

/** A case is closed only when whoever was asked to act has said what came of it. */
@Component
@Order(3)
class OpenReferrals implements ClosingCondition {
    private final Referrals referrals;

    OpenReferrals(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public List<Unmet> unmet(UUID caseId) {
        return referrals.list(caseId).stream()
                .filter(referral -> referral.status().isOpen())
                .map(referral -> new Unmet(
                        "%s: la canalización %s está «%s»"
                                .formatted(
                                        remedy(referral.status()),
                                        referral.folio(),
                                        referral.status().label()),
                        referral.basis()))
                .toList();
    }

    private static String remedy(ReferralStatus status) {
        return switch (status) {
            case SENT, DELIVERED -> "Espere la respuesta o retírela";
            case ACCEPTED, ACTING -> "Espere el resultado";
            case REJECTED -> "Envíela a otra autoridad o retírela";
            case CONCLUDED, REDIRECTED, WITHDRAWN -> "Nada falta";
        };
    }
}
