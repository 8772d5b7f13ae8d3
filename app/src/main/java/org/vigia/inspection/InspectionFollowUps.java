package org.vigia.inspection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.intake.FollowUp;
import org.vigia.intake.FollowUps;

/** Tells the page of a complaint which inspections followed. */
@Component
class InspectionFollowUps implements FollowUps {
    private final Orders orders;

    InspectionFollowUps(Orders orders) {
        this.orders = orders;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, List<FollowUp>> list(Collection<UUID> caseIds) {
        return orders.listOfCases(caseIds).stream()
                .collect(groupingBy(
                        InspectionOrder::caseId,
                        mapping(order -> new FollowUp("Inspección ordenada", order.folio(), order.href()), toList())));
    }
}
