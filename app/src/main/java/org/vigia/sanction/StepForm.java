package org.vigia.sanction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vigia.page.Form;
import org.vigia.page.Option;

/** A form of a step that is a day and one choice. */
record StepForm(
        String title,
        String intro,
        String dateLabel,
        String choiceLegend,
        List<Option> options,
        Function<Chosen, Step> step) {

    /** What was typed. */
    record Chosen(LocalDate on, String option) {}

    static StepForm of(NextStep next) {
        return switch (next) {
            case SUMMONS ->
                new StepForm(
                        "Registrar el emplazamiento",
                        "El empleador tiene 15 días hábiles para contestar y ofrecer pruebas (LFPA 72). Desde este día corre también el término para resolver.",
                        "¿Qué día se notificó?",
                        "¿Cómo se notificó?",
                        options(Method.values(), Method::label),
                        chosen -> new Step.Summoned(chosen.on(), Method.valueOf(chosen.option())));
            case HEARING ->
                new StepForm(
                        "Cerrar la instrucción",
                        "Sin oír al empleador no hay multa (LFT 1009). Al cerrar, la resolución se dicta dentro de 10 días hábiles (LFPA 74).",
                        "¿Qué día se cerró?",
                        "¿Contestó el emplazamiento?",
                        List.of(new Option("true", "Sí, contestó"), new Option("false", "No contestó en el plazo")),
                        chosen -> new Step.Heard(chosen.on(), Boolean.parseBoolean(chosen.option())));
            case NOTIFICATION ->
                new StepForm(
                        "Registrar la notificación de la resolución",
                        "Desde este día corren los medios de defensa (LFPA 85; LFPCA 13) y el plazo para pagar (CFF 65).",
                        "¿Qué día se notificó?",
                        "¿Cómo se notificó?",
                        options(Method.values(), Method::label),
                        chosen -> new Step.Notified(chosen.on(), Method.valueOf(chosen.option())));
            case CHALLENGE ->
                new StepForm(
                        "Registrar una impugnación",
                        "Mientras se resuelve, la multa no está firme y no se entrega para cobro.",
                        "¿Qué día se presentó?",
                        "¿Qué se presentó?",
                        options(Remedy.values(), Remedy::label),
                        chosen -> new Step.Challenged(chosen.on(), Remedy.valueOf(chosen.option())));
            case RULING ->
                new StepForm(
                        "Registrar cómo terminó la impugnación",
                        "Si se confirmó, la multa queda firme y puede entregarse para cobro. Si se anuló, el procedimiento termina.",
                        "¿Qué día se resolvió?",
                        "¿Qué se resolvió?",
                        List.of(
                                new Option("UPHELD", "Se confirmó la multa"),
                                new Option("ANNULLED", "Se anuló la multa")),
                        chosen -> chosen.option().equals("UPHELD")
                                ? new Step.Upheld(chosen.on())
                                : new Step.Annulled(chosen.on()));
            case DECISION, HANDOVER -> throw new IllegalArgumentException(next + " has a page of its own");
        };
    }

    /** The step that was typed; empty, with what is missing said in the form. */
    Optional<Step> read(Form form) {
        Optional<LocalDate> on = form.date("fecha", dateLabel + " Escriba la fecha.");
        boolean known = options.stream().anyMatch(option -> option.value().equals(form.value("opcion")));
        if (!known) form.refuse("opcion", choiceLegend + " Elija una opción.");
        return form.valid() ? on.map(day -> step.apply(new Chosen(day, form.value("opcion")))) : Optional.empty();
    }

    private static <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), label.apply(value)))
                .toList();
    }
}
