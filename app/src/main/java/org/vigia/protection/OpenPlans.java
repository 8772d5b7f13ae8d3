package org.vigia.protection;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.casework.ClosingCondition;

/** A case is closed only when the plans of its children have ended. */
@Component
@Order(6)
class OpenPlans implements ClosingCondition {
    private final Plans plans;

    OpenPlans(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Unmet> unmet(UUID caseId) {
        return plans.list(caseId).stream()
                .filter(plan -> !plan.isOver())
                .map(plan -> new Unmet(
                        "Espere a que termine el plan de restitución %s: está en «%s»"
                                .formatted(plan.folio(), plan.stage().label()),
                        "LGDNNA 123-VI"))
                .toList();
    }
}
