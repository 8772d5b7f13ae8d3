package org.vigia.protection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Answer;
import org.vigia.page.Form;
import org.vigia.page.Options;
import org.vigia.registry.Answers;

/** Reads from a form what happened to a plan; what is missing is said in the form. */
final class PlanForm {
    private static final String WHEN = "Escriba el día en que ocurrió.";

    private PlanForm() {}

    static Optional<Event> read(PlanAct act, Course course, Form form) {
        Optional<Event> event = form.date("fecha", WHEN).flatMap(day -> switch (act) {
            case APPROACH -> Optional.of(new Event.Approached(day));
            case RIGHTS -> Optional.of(new Event.Determined(day, form.all("derechos")));
            case VERSION -> Optional.of(new Event.Planned(day));
            case MEASURE -> measure(day, form);
            case ANSWER -> answer(day, course, form);
            case JUDGE -> judge(day, course, form);
            case AGREEMENT -> Optional.of(new Event.Agreed(day));
            case FOLLOW_UP -> followUp(day, form);
            case OPINION -> answered(form, "interprete").map(answer -> new Event.Heard(day, answer));
            case REPRESENTATION ->
                Options.read(form, "representacion", Representation.class, "Elija quién representa.")
                        .map(how -> new Event.Represented(day, how));
            case PLACEMENT ->
                Options.read(form, "alojamiento", Placement.class, "Elija dónde se aloja.")
                        .map(where -> new Event.Placed(day, where));
            case SERVICE -> Optional.of(new Event.Served(day, form.value("programa")));
            case INSCRIPTION_ASKED -> Optional.of(new Event.InscriptionAsked(day));
            case INSCRIBED -> Optional.of(new Event.Inscribed(day));
            case AGE_REVIEW -> Optional.of(new Event.AgeReviewed(day));
            case END ->
                Options.read(form, "motivo", Ending.class, "Elija por qué termina.")
                        .map(why -> new Event.Ended(
                                day, why, form.text("procuraduria").orElse(null)));
        });
        return form.valid() ? event : Optional.empty();
    }

    /** The words and the hour that come with it. */
    static Told told(Form form) {
        return new Told(form.text("palabras").orElse(null), hour(form));
    }

    private static @Nullable LocalTime hour(Form form) {
        Optional<String> typed = form.text("hora");
        if (typed.isEmpty()) return null;
        try {
            return LocalTime.parse(typed.get());
        } catch (DateTimeParseException _) {
            form.refuse(
                    "hora", "«%s» no es una hora. Escriba horas y minutos, por ejemplo 16:30.".formatted(typed.get()));
            return null;
        }
    }

    private static Optional<Event> measure(LocalDate day, Form form) {
        Optional<MeasureKind> kind = Options.read(form, "medida", MeasureKind.class, "Elija qué se va a hacer.");
        Optional<Institution> institution =
                Options.read(form, "institucion", Institution.class, "Elija quién responde por la medida.");
        Optional<Urgency> urgency = Options.read(form, "urgencia", Urgency.class, "Diga si es urgente.");
        Optional<LocalDate> due = form.date("plazo", "Escriba hasta cuándo.");
        return Stream.of(kind, institution, urgency, due).allMatch(Optional::isPresent)
                ? Optional.of(new Event.Proposed(
                        day,
                        kind.orElseThrow(),
                        form.value("derecho"),
                        institution.orElseThrow(),
                        due.orElseThrow(),
                        urgency.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<Event> answer(LocalDate day, Course course, Form form) {
        Optional<PlanAct.Move> move = PlanAct.move(course, form.value("paso"));
        if (move.isEmpty()) {
            form.refuse("paso", "Elija la medida y qué pasó con ella.");
            return Optional.empty();
        }
        boolean refused = move.get().to() == MeasureStanding.REFUSED;
        Optional<Refusal> why =
                refused ? Options.read(form, "motivo", Refusal.class, "Elija por qué se rechazó.") : Optional.empty();
        return Optional.of(
                new Event.Moved(day, move.get().measure().number(), move.get().to(), why.orElse(null)));
    }

    private static Optional<Event> judge(LocalDate day, Course course, Form form) {
        int most = course.measures().list().size();
        OptionalInt measure = form.integer("medida", 1, Math.max(1, most), "Elija la medida.");
        Optional<Judgment> said = Options.read(form, "resolucion", Judgment.class, "Elija qué resolvió.");
        if (measure.isEmpty()) return Optional.empty();
        return said.map(judgment -> new Event.Judged(day, measure.getAsInt(), judgment));
    }

    private static Optional<Event> followUp(LocalDate day, Form form) {
        Optional<FollowUp> which = Options.read(form, "seguimiento", FollowUp.class, "Elija cuál seguimiento es.");
        Optional<Answer> working = answered(form, "trabaja");
        Optional<Answer> school = answered(form, "escuela");
        if (which.isEmpty() || working.isEmpty() || school.isEmpty()) return Optional.empty();
        return Optional.of(new Event.FollowedUp(day, which.get(), working.get(), school.get()));
    }

    private static Optional<Answer> answered(Form form, String field) {
        if (form.text(field).isEmpty()) form.refuse(field, "Elija sí, no o no se sabe.");
        return Answers.read(form, field);
    }
}
