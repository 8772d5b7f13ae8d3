package org.vigia.protection;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.vigia.access.FormErrors;
import org.vigia.access.InvalidInput;

/** Measures as a register tells them, each tried on its plan as those before it leave it; nothing of it is recorded. */
public final class MeasureTrial {
    private final Protection protection;
    private final Map<String, PlanFile> here = new HashMap<>();
    private final Map<String, PlanFile> told = new HashMap<>();
    private final Map<UUID, Plans.MeasureRow> measures = new HashMap<>();

    MeasureTrial(Protection protection) {
        this.protection = protection;
    }

    boolean knows(String folio) {
        return here.containsKey(folio);
    }

    /** A plan of the unit as it stands here. */
    void add(PlanFile file) {
        here.put(file.plan().folio(), file);
        told.put(file.plan().folio(), file);
    }

    /** A measure that is here. */
    void add(Plans.MeasureRow measure) {
        measures.put(measure.row(), measure);
    }

    /**
     * Why one cannot be recorded as things stand here, by column; one that can be is part of its plan from then on.
     *
     * @param became the row that proposed it, when it is here
     */
    public FormErrors check(NewMeasure measure, Optional<UUID> became) {
        PlanFile file = told.get(measure.plan());
        if (file == null)
            return FormErrors.of("plan", "Su unidad no lleva un plan con ese folio. Escriba el que da Vigía.");
        Plan plan = file.plan();
        Optional<Integer> number = became.flatMap(row -> number(row, plan));
        if (became.isPresent() && number.isEmpty())
            return FormErrors.of("clave", "Es aquí la de una medida de otro plan. Use otra clave.");
        try {
            told.put(measure.plan(), new MeasureCourse(protection, file).follow(measure, number));
            return FormErrors.none();
        } catch (InvalidInput refused) {
            return refused.errors();
        }
    }

    /** As much of one that fits as was here before any was tried. */
    public NewMeasure upTo(NewMeasure measure, UUID became) {
        PlanFile file = Objects.requireNonNull(here.get(measure.plan()));
        return measure.upTo(file, number(became, file.plan()).orElseThrow());
    }

    private Optional<Integer> number(UUID row, Plan plan) {
        return Optional.ofNullable(measures.get(row))
                .filter(one -> one.plan().equals(plan.id()))
                .map(Plans.MeasureRow::measure);
    }
}
