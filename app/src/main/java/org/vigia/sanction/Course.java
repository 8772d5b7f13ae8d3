package org.vigia.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotYet;
import org.vigia.page.Formats;

/** The steps of a proceeding so far, in order, each one allowed by the one before. */
record Course(List<Step> steps) {
    Course {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || !(steps.getFirst() instanceof Step.Recommended))
            throw new IllegalArgumentException("a proceeding begins with a recommendation");
    }

    static Course begin(Step.Recommended step) {
        return new Course(List.of(step));
    }

    Stage stage() {
        return steps.getLast().stage();
    }

    LocalDate last() {
        return steps.getLast().on();
    }

    /** @throws NotYet when the stage does not allow it @throws InvalidInput when it would lie before the last step */
    Course then(Step step) {
        if (!stage().next().contains(step.stage()))
            throw new NotYet(
                    "El procedimiento está en «%s»; de ahí no se pasa a «%s»."
                            .formatted(stage().label(), step.stage().label()),
                    List.of(
                            stage().isFinal()
                                    ? "Este procedimiento ya terminó."
                                    : "Lo que sigue es: "
                                            + stage().next().stream()
                                                    .sorted()
                                                    .map(next -> "«" + next.label() + "»")
                                                    .collect(Collectors.joining(" o "))
                                            + "."));
        if (step.on().isBefore(last()))
            throw new InvalidInput(
                    "fecha",
                    "El %s es anterior al paso previo: «%s» es del %s. Escriba ese día o uno posterior."
                            .formatted(Formats.day(step.on()), stage().label(), Formats.day(last())));
        var all = new ArrayList<>(steps);
        all.add(step);
        return new Course(all);
    }

    <T extends Step> Optional<T> find(Class<T> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
