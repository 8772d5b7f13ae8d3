package org.vigia.sanction;

import java.util.stream.Collectors;
import org.vigia.access.FormErrors;
import org.vigia.access.InvalidInput;
import org.vigia.page.Formats;

/** The course of a proceeding as a register tells it, tried on the steps that are here: each one there, or allowed next. */
record PenaltyCourse(Proceeding proceeding, ProceedingDesk desk, DecisionDesk decisions) {
    /** @throws InvalidInput naming what does not fit @throws org.vigia.access.NotYet when a step is missing before another */
    void follow(NewPenalty told) {
        Course course = proceeding.course();
        for (Step step : told.before()) course = follow(course, step);
        course = resolve(course, told);
        for (Step step : told.after()) course = follow(course, step);
    }

    private Course follow(Course course, Step step) {
        var here = course.find(step.getClass());
        if (here.isEmpty())
            try {
                desk.on(proceeding, step);
                return course.then(step);
            } catch (InvalidInput refused) {
                throw new InvalidInput(
                        column(step), String.valueOf(refused.errors().byField().get("fecha")));
            }
        if (!here.get().equals(step))
            throw new InvalidInput(
                    column(step),
                    "Aquí consta otra cosa: «%s», del %s. Revise el registro; lo que ya consta no se cambia por archivo."
                            .formatted(
                                    step.stage().label(), Formats.day(here.get().on())));
        return course;
    }

    private Course resolve(Course course, NewPenalty told) {
        var here = decisions.find(proceeding);
        if (here.isPresent()) {
            if (!here.get().says(told.decisionOn(proceeding.charges()), proceeding.charges()))
                throw new InvalidInput(
                        "numero",
                        "Aquí consta la resolución %s, que dice otra cosa. Una resolución no se cambia por archivo."
                                .formatted(here.get().number()));
            return course;
        }
        checkProvisions(told);
        try {
            NewDecision decided = told.decisionOn(proceeding.charges());
            Step step = DecisionDesk.step(decided, decisions.check(proceeding, decided));
            desk.on(proceeding, step);
            return course.then(step);
        } catch (InvalidInput refused) {
            throw new InvalidInput(named(refused.errors()));
        }
    }

    private void checkProvisions(NewPenalty told) {
        var charged = proceeding.charges().stream().map(Charge::provision).collect(Collectors.toSet());
        told.amounts().keySet().stream()
                .filter(provision -> provision.isEmpty() ? charged.size() > 1 : !charged.contains(provision))
                .findFirst()
                .ifPresent(provision -> {
                    throw new InvalidInput(
                            "importes",
                            "«%s» no dice de cuál infracción es. Escriba las de este procedimiento, por ejemplo: %s."
                                    .formatted(
                                            provision,
                                            charged.stream()
                                                    .sorted()
                                                    .map(one -> one + " 12000")
                                                    .collect(Collectors.joining("; "))));
                });
    }

    /** What is wrong with the line of one finding is wrong with the amounts. */
    private static FormErrors named(FormErrors errors) {
        var named = FormErrors.none();
        for (var error : errors.byField().entrySet())
            named = named.with(error.getKey().contains("-") ? "importes" : error.getKey(), error.getValue());
        return named;
    }

    private static String column(Step step) {
        return switch (step) {
            case Step.Summoned _ -> "emplazada";
            case Step.Heard _ -> "audiencia";
            case Step.Notified _ -> "notificada";
            case Step.Challenged _ -> "impugnada";
            case Step.Upheld _ -> "confirmada";
            case Step.Annulled _ -> "anulada";
            case Step.Recommended _, Step.Fined _, Step.NotSanctioned _, Step.HandedOver _ -> "fecha";
        };
    }
}
