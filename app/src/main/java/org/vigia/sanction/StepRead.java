package org.vigia.sanction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step of a proceeding; what it does not say is null. @param unit the fine was handed to */
record StepRead(
        Stage stage,
        LocalDate on,
        @Nullable Method method,
        @Nullable Boolean answered,
        @Nullable AmountRead amount,
        @Nullable NoFine reason,
        @Nullable Remedy remedy,
        @Nullable String unit) {
    static StepRead of(Step step) {
        return switch (step) {
            case Step.Summoned(var on, var method) ->
                new StepRead(step.stage(), on, method, null, null, null, null, null);
            case Step.Heard(var on, var answered) ->
                new StepRead(step.stage(), on, null, answered, null, null, null, null);
            case Step.Fined(var on, var amount) ->
                new StepRead(step.stage(), on, null, null, AmountRead.of(amount), null, null, null);
            case Step.NotSanctioned(var on, var reason) ->
                new StepRead(step.stage(), on, null, null, null, reason, null, null);
            case Step.Notified(var on, var method) ->
                new StepRead(step.stage(), on, method, null, null, null, null, null);
            case Step.Challenged(var on, var remedy) ->
                new StepRead(step.stage(), on, null, null, null, null, remedy, null);
            case Step.HandedOver(var on, var unit) ->
                new StepRead(step.stage(), on, null, null, null, null, null, unit);
            case Step.Recommended _, Step.Upheld _, Step.Annulled _ ->
                new StepRead(step.stage(), step.on(), null, null, null, null, null, null);
        };
    }
}
