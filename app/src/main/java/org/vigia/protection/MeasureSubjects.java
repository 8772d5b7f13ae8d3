package org.vigia.protection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.docket.Subjects;

/** Names urgent measures by their plan on pages that list deadlines. */
@Component
class MeasureSubjects implements Subjects {
    private final Plans plans;

    MeasureSubjects(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String kind() {
        return Protection.MEASURE;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Subject> describe(Collection<UUID> ids) {
        List<Plans.MeasureRow> rows = plans.listMeasures(ids);
        Map<UUID, Subject> named = plans
                .listAll(rows.stream().map(Plans.MeasureRow::plan).toList())
                .stream()
                .collect(Collectors.toMap(Plan::id, PlanSubjects::subject));
        Map<UUID, Subject> subjects = new HashMap<>();
        for (Plans.MeasureRow row : rows) {
            Subject subject = named.get(row.plan());
            if (subject != null) subjects.put(row.row(), subject);
        }
        return subjects;
    }
}
