package org.vigia.protection;

import java.util.List;

/**
 * What the register of a protection unit tells of one measure of a plan that is here.
 *
 * @param plan folio here
 * @param proposed what is to be done, by whom and until when
 * @param told what came with the proposal
 * @param steps what happened to it since, in the order in which it may
 */
public record NewMeasure(String plan, Event.Proposed proposed, Told told, List<MeasureStep> steps) {
    public NewMeasure {
        steps = List.copyOf(steps);
    }

    /** The same as far as that plan holds it. @param number of the measure there */
    NewMeasure upTo(PlanFile file, int number) {
        return new NewMeasure(
                plan,
                proposed,
                told,
                steps.stream()
                        .filter(step -> file.events().contains(step.of(number)))
                        .toList());
    }

    /** The steps that such a plan does not hold yet. */
    List<MeasureStep> beyond(PlanFile file, int number) {
        return steps.stream()
                .filter(step -> !file.events().contains(step.of(number)))
                .toList();
    }
}
