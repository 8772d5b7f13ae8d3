package org.vigia.protection;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.docket.Subjects;

/** Names plans on pages that list acts and deadlines. */
@Component
class PlanSubjects implements Subjects {
    private final Plans plans;

    PlanSubjects(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String kind() {
        return Protection.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Subject> describe(Collection<UUID> ids) {
        return plans.listAll(ids).stream().collect(Collectors.toMap(Plan::id, PlanSubjects::subject));
    }

    static Subject subject(Plan plan) {
        return new Subject(plan.folio(), plan.href(), plan.stage().label());
    }
}
