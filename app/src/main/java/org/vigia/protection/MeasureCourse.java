package org.vigia.protection;

import java.util.List;
import java.util.Optional;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotYet;
import org.vigia.page.Formats;

/** A measure as a register tells it, tried on its plan: each step is there already, or allowed next. */
final class MeasureCourse {
    private final Protection protection;
    private PlanFile file;

    MeasureCourse(Protection protection, PlanFile file) {
        this.protection = protection;
        this.file = file;
    }

    /**
     * The plan with all that is told of it.
     *
     * @param known its number, when it is here
     * @throws InvalidInput naming the column that does not fit
     */
    PlanFile follow(NewMeasure told, Optional<Integer> known) {
        List<Event.Proposed> proposals = proposals();
        int number = known.orElse(proposals.size() + 1);
        if (known.isPresent()) compare(told.proposed(), proposals.get(number - 1));
        else propose(told, proposals);
        for (MeasureStep step : told.steps()) follow(step, number);
        return file;
    }

    private List<Event.Proposed> proposals() {
        return file.events().stream()
                .filter(Event.Proposed.class::isInstance)
                .map(Event.Proposed.class::cast)
                .toList();
    }

    /** One that is here under no key of the register, or another, is not counted twice. */
    private void propose(NewMeasure told, List<Event.Proposed> proposals) {
        int same = proposals.indexOf(told.proposed());
        if (same >= 0)
            throw new InvalidInput(
                    "medida",
                    "El plan ya tiene esta: medida %d. Use la clave con que entró, o registre en la página cómo va."
                            .formatted(same + 1));
        add(told.proposed(), told.told(), MeasureColumns.PROPOSAL, "plan");
    }

    private static void compare(Event.Proposed told, Event.Proposed here) {
        if (told.kind() != here.kind()) throw otherwise("medida", here.kind().label());
        if (!told.right().equals(here.right())) throw otherwise("derecho", Right.words(here.right()));
        if (told.institution() != here.institution())
            throw otherwise("institucion", here.institution().label());
        if (!told.on().equals(here.on())) throw otherwise("propuesta", Formats.day(here.on()));
        if (!told.due().equals(here.due())) throw otherwise("plazo", Formats.day(here.due()));
        if (told.urgency() != here.urgency())
            throw otherwise("urgencia", here.urgency().label());
    }

    private void follow(MeasureStep step, int number) {
        Event told = step.of(number);
        MeasureColumns columns = MeasureColumns.of(step);
        Optional<Event> here = step.find(file.events(), number);
        if (here.isEmpty()) add(told, step.told(), columns, columns.day());
        else if (!here.get().equals(told))
            throw otherwise(
                    here.get().on().equals(told.on()) ? columns.said() : columns.day(),
                    "%s, %s"
                            .formatted(
                                    PlanMoments.plain(here.get()),
                                    Formats.day(here.get().on())));
    }

    /** @param place the column named when the plan does not allow it yet */
    private void add(Event event, Told told, MeasureColumns columns, String place) {
        try {
            protection.on(event.on(), file.plan().unit(), told);
            PlanFile next = file.then(event);
            PlanRules.check(file, event, told);
            file = next;
        } catch (InvalidInput refused) {
            throw new InvalidInput(columns.named(refused.errors()));
        } catch (NotYet early) {
            throw new InvalidInput(place, early.sentence());
        }
    }

    private static InvalidInput otherwise(String column, String here) {
        return new InvalidInput(
                column,
                "Aquí consta otra cosa: «%s». Revise el registro; lo que ya consta no se cambia por archivo."
                        .formatted(here));
    }
}
