package org.vigia.referral;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.casework.ClosingCondition;
import org.vigia.docket.Deadline;
import org.vigia.docket.Deadlines;

/** A case is closed only when every notice that it made due has been given. */
@Component
@Order(2)
class OpenDuties implements ClosingCondition {
    private final Deadlines deadlines;

    OpenDuties(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<Unmet> unmet(UUID caseId) {
        return deadlines.listOpenOfCase(caseId).stream()
                .map(Deadline::rule)
                .distinct()
                .flatMap(rule -> Duty.ofRule(rule).stream())
                .map(Duty::unmet)
                .toList();
    }
}
