package org.vigia.protection;

import java.util.Collection;
import java.util.List;
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

    /** Begins to try what a register tells, from what is here. */
    public MeasureTrial begin() {
        return new MeasureTrial(protection);
    }

    /**
     * Reads what the next measures of a trial are tried on: their plans, of which one that another unit keeps is as none.
     *
     * @param became the rows that proposed those that are here
     */
    @Transactional(readOnly = true)
    public void read(MeasureTrial trial, Collection<NewMeasure> told, Collection<UUID> became) {
        String unit = access.require(Permission.KEEP_PLANS).unit();
        told.stream()
                .map(NewMeasure::plan)
                .distinct()
                .filter(folio -> !trial.knows(folio))
                .map(folio -> plans.find(folio))
                .flatMap(Optional::stream)
                .filter(plan -> plan.unit().equals(unit) && access.may(Permission.KEEP_PLANS, plan.caseId()))
                .forEach(plan -> trial.add(plans.open(plan)));
        plans.listMeasures(became).forEach(trial::add);
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
