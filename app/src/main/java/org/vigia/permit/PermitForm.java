package org.vigia.permit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigia.law.Answer;
import org.vigia.law.WorkQuestion;
import org.vigia.page.Form;
import org.vigia.page.Options;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.Answers;

/** The pages of a permit, read field by field. */
final class PermitForm {
    private static final String QUESTION = "pregunta_";

    private PermitForm() {}

    static String field(WorkQuestion question) {
        return QUESTION + question.name().toLowerCase(Locale.ROOT);
    }

    static Optional<Event> read(PermitAct act, Form form) {
        Optional<LocalDate> on = form.date("fecha", "Escriba el día en que ocurrió.");
        Optional<Event> event = switch (act) {
            case EXAMINE -> examined(form, on);
            case GRANT -> {
                Optional<LocalDate> until = form.date("hasta", "Escriba el último día de vigencia.");
                yield on.flatMap(day -> until.map(last -> new Event.Granted(day, last)));
            }
            case REFUSE -> ground(form).flatMap(why -> on.map(day -> new Event.Refused(day, why)));
            case SUSPEND -> ground(form).flatMap(why -> on.map(day -> new Event.Suspended(day, why)));
            case REVOKE -> ground(form).flatMap(why -> on.map(day -> new Event.Revoked(day, why)));
            case RESUME -> on.map(Event.Resumed::new);
            case EXPIRE -> on.map(Event.Expired::new);
            case WITHDRAW -> on.map(Event.Withdrawn::new);
            case CHECK -> {
                Optional<String> visit = form.text("inspeccion", "Escriba el folio de la inspección.");
                Optional<Match> found =
                        Options.read(form, "resultado", Match.class, "Elija qué se encontró en la visita.");
                yield on.flatMap(
                        day -> visit.flatMap(folio -> found.map(match -> new Event.Checked(day, folio, match))));
            }
        };
        return form.valid() ? event : Optional.empty();
    }

    private static Optional<Ground> ground(Form form) {
        return Options.read(form, "motivo", Ground.class, "Elija el motivo.");
    }

    private static Optional<Event> examined(Form form, Optional<LocalDate> on) {
        Optional<AgeMethod> method =
                Options.read(form, "edad_metodo", AgeMethod.class, "Elija cómo se comprobó la edad.");
        Map<WorkQuestion, Answer> answers = new EnumMap<>(WorkQuestion.class);
        for (WorkQuestion question : PermitRules.ASKED)
            Answers.read(form, field(question))
                    .filter(answer -> answer != Answer.UNKNOWN)
                    .ifPresent(answer -> answers.put(question, answer));
        Optional<LocalDate> until = form.date("certificado_hasta");
        boolean certified = answers.get(WorkQuestion.MEDICAL_CERTIFICATE) == Answer.YES;
        if (certified && until.isEmpty())
            form.refuse("certificado_hasta", "Escriba hasta qué día vale el certificado médico.");
        if (!certified && until.isPresent())
            form.refuse("certificado_hasta", "Escribió una vigencia y no hay certificado médico. Revise las dos.");
        if (!form.valid()) return Optional.empty();
        Set<String> hazards = Set.copyOf(form.all("peligros"));
        return Optional.of(new Event.Examined(
                new Examination(on.orElseThrow(), method.orElseThrow(), until.orElse(null), hazards, answers)));
    }

    /** Above 0, with at most two decimals. */
    static Optional<BigDecimal> number(Form form, String field, int most, String sentence) {
        Optional<String> typed = form.text(field, sentence);
        if (typed.isEmpty()) return Optional.empty();
        if (typed.get().matches("\\d{1,2}([.,]\\d{1,2})?")) {
            var number = new BigDecimal(typed.get().replace(',', '.'));
            if (number.signum() > 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0) return Optional.of(number);
        }
        form.refuse(
                field,
                "«%s» no puede registrarse. Escriba un número mayor que 0 y hasta %d, por ejemplo 5.5."
                        .formatted(typed.get(), most));
        return Optional.empty();
    }
}
