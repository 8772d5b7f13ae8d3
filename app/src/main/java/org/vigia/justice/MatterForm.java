package org.vigia.justice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.vigia.page.Form;
import org.vigia.page.Options;

/** Reads from a form what happened in a matter; what is missing is said in the form. */
final class MatterForm {
    private static final int MOST = 10_000;
    private static final String WHEN = "Escriba el día en que ocurrió.";

    private MatterForm() {}

    static Optional<Event> read(MatterAct act, Course course, Form form) {
        Optional<LocalDate> on = form.date("fecha", WHEN);
        Optional<Event> event = on.flatMap(day -> switch (act) {
            case ACTION -> action(day, form);
            case STEP -> step(day, course, form);
            case TERM ->
                Options.read(form, "plazo", Term.class, "Elija qué plazo fijó el juez.")
                        .map(term -> new Event.TermSet(day, term));
            case CLOSING -> Optional.of(new Event.InvestigationClosed(day));
            case DETERMINATION ->
                Options.read(form, "determinacion", Investigation.class, "Elija cómo se determinó.")
                        .map(to -> new Event.Determined(day, to));
            case PASSING ->
                Options.read(form, "forma", Passing.class, "Elija cómo pasó a la otra fiscalía.")
                        .map(how -> new Event.Passed(
                                day,
                                how,
                                form.value("fiscalia"),
                                form.value("carpeta").strip()));
            case SCREENING -> answered(day, form);
        });
        return form.valid() ? event : Optional.empty();
    }

    /** What a screening answers is read from it when it is recorded. */
    private static Optional<Event> answered(LocalDate day, Form form) {
        Optional<UUID> interview = MatterScreenings.chosen(form.value("respuesta"));
        if (interview.isPresent()) return Optional.of(new Event.Answered(day, Screened.NOT_POSSIBLE, interview.get()));
        return Options.read(form, "respuesta", Screened.class, "Elija qué se encontró.")
                .map(found -> new Event.Answered(day, found));
    }

    private static Optional<Event> action(LocalDate day, Form form) {
        OptionalInt persons = persons(form);
        OptionalInt adolescents = form.integer(
                "adolescentes",
                0,
                MOST,
                "Escriba cuántas eran menores de 18 años al ocurrir los hechos; 0 si ninguna.");
        return persons.isEmpty() || adolescents.isEmpty()
                ? Optional.empty()
                : Optional.of(new Event.Accused(day, persons.getAsInt(), adolescents.getAsInt(), form.all("delitos")));
    }

    private static Optional<Event> step(LocalDate day, Course course, Form form) {
        OptionalInt persons = persons(form);
        Optional<MatterAct.Move> move = MatterAct.move(course, form.value("paso"));
        if (move.isEmpty()) form.refuse("paso", "Elija qué se decidió.");
        if (persons.isEmpty()) return Optional.empty();
        return move.map(
                chosen -> new Event.Moved(day, chosen.from(), chosen.to(), persons.getAsInt(), form.all("delitos")));
    }

    private static OptionalInt persons(Form form) {
        return form.integer("personas", 1, MOST, "Escriba de cuántas personas se trata.");
    }
}
