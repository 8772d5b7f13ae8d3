package org.vigia.protection;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;

/**
 * Measures for whoever brings the register of a protection unit. Each is of a plan that the unit keeps here, and every step of
 * it is recorded by {@link Protection}; there is no other way into a plan.
 */
@Component
public class BulkMeasures {
    private final Access access;
    private final Protection protection;
    private final Plans plans;

    BulkMeasures(Access access, Protection protection, Plans plans) {
        this.access = access;
        this.protection = protection;
        this.plans = plans;
    }

    /**
     * What measures are tried on: their plans, of which one that another unit keeps is as none.
     *
     * @param became the rows that proposed those that are here
     */
    @Transactional(readOnly = true)
    public MeasureTrial begin(Collection<NewMeasure> told, Collection<UUID> became) {
        String unit = access.require(Permission.KEEP_PLANS).unit();
        Map<String, PlanFile> mine = told.stream()
                .map(NewMeasure::plan)
                .distinct()
                .map(folio -> plans.find(folio))
                .flatMap(Optional::stream)
                .filter(plan -> plan.unit().equals(unit) && access.may(Permission.KEEP_PLANS, plan.caseId()))
                .collect(toMap(Plan::folio, plans::open));
        Map<UUID, Plans.MeasureRow> measures =
                plans.listMeasures(became).stream().collect(toMap(Plans.MeasureRow::row, identity()));
        return new MeasureTrial(protection, mine, measures);
    }

    /** Records one that fits and is not here; the row that proposed it. */
    @Transactional
    public UUID record(NewMeasure told) {
        UUID row = protection
                .record(told.plan(), told.proposed(), told.told(), null)
                .fact();
        recordFurther(told, row);
        return row;
    }

    /** Records the steps that are not here yet of one that is. @param row that proposed it */
    @Transactional
    public void recordFurther(NewMeasure told, UUID row) {
        PlanFile file = plans.open(plans.get(told.plan()));
        int number = plans.listMeasures(List.of(row)).getFirst().measure();
        for (MeasureStep step : told.beyond(file, number))
            protection.record(told.plan(), step.of(number), step.told(), null);
    }
}
