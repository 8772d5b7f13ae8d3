package org.vigia.referral;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.casework.ClosingCondition;
import org.vigia.registry.Registry;

/** A case of a child who may be under fifteen is closed only after somebody took the child's protection in hand. */
@Component
@Order(4)
class YoungChildren implements ClosingCondition {
    private static final int MINIMUM_AGE = 15;

    private final Registry registry;
    private final Referrals referrals;

    YoungChildren(Registry registry, Referrals referrals) {
        this.registry = registry;
        this.referrals = referrals;
    }

    @Override
    public List<Unmet> unmet(UUID caseId) {
        boolean young = registry.listChildren(caseId).stream()
                .anyMatch(child -> child.age().possiblyBelow(MINIMUM_AGE));
        boolean taken = referrals.list(caseId).stream()
                .anyMatch(referral -> referral.purpose() == Purpose.PROTECTION
                        && referral.status().wasAccepted());
        return young && !taken
                ? List.of(new Unmet(
                        "Canalice a protección y espere que la acepten: hay quien puede tener menos de 15 años",
                        "LFT 22 Bis, 23; LGDNNA 12, 121–123"))
                : List.of();
    }
}
