package org.vigia.inspection;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.docket.Subjects;
import org.vigia.reference.Reference;

/** Names inspections in lists of deadlines. */
@Component
class InspectionSubjects implements Subjects {
    private final Orders orders;
    private final Reference reference;

    InspectionSubjects(Orders orders, Reference reference) {
        this.orders = orders;
        this.reference = reference;
    }

    @Override
    public String kind() {
        return "inspeccion";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Subject> describe(Collection<UUID> ids) {
        return orders.list(ids).stream().collect(toMap(InspectionOrder::id, this::describe));
    }

    private Subject describe(InspectionOrder order) {
        var place = reference.getMunicipality(order.municipality());
        return new Subject(
                order.folio(),
                order.href(),
                "Inspección en %s, %s".formatted(place.name(), place.state().shortName()));
    }
}
