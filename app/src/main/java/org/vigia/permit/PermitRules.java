package org.vigia.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vigia.access.FormErrors;
import org.vigia.law.Answer;
import org.vigia.law.Judgment;
import org.vigia.law.Law;
import org.vigia.law.WorkFacts;
import org.vigia.law.WorkQuestion;
import org.vigia.page.Formats;
import org.vigia.registry.AgeMethod;

/** What the law of a day says of the work for which a permit is asked, by the same tables as of work that was found. */
final class PermitRules {
    /** What must be known before a permit is granted. */
    static final List<WorkQuestion> ASKED = List.of(
            WorkQuestion.PARENTAL_AUTHORISATION,
            WorkQuestion.MEDICAL_CERTIFICATE,
            WorkQuestion.BASIC_EDUCATION,
            WorkQuestion.STUDY_AUTHORISATION,
            WorkQuestion.SCHOOL_TIME,
            WorkQuestion.FAMILY_CIRCLE,
            WorkQuestion.DOMESTIC_WORK,
            WorkQuestion.REST,
            WorkQuestion.OVERTIME,
            WorkQuestion.SUNDAY_OR_HOLIDAY,
            WorkQuestion.AFTER_22,
            WorkQuestion.CHEMICALS,
            WorkQuestion.MACHINERY,
            WorkQuestion.HEAVY_VEHICLES,
            WorkQuestion.SERVES_ALCOHOL,
            WorkQuestion.HARMS_MORALITY,
            WorkQuestion.ITINERANT);

    /** What a permit in force answers to a visit. */
    static final Set<WorkQuestion> ANSWERED = Set.of(
            WorkQuestion.PARENTAL_AUTHORISATION,
            WorkQuestion.MEDICAL_CERTIFICATE,
            WorkQuestion.BASIC_EDUCATION,
            WorkQuestion.STUDY_AUTHORISATION);

    private static final double SIX_HOURS = 6;
    private static final int CONSENT_TO = 16;

    private PermitRules() {}

    /**
     * @param missing what is not known yet @param against breaches that the work would be, each with its provision
     * @param doubts what only the legal area can answer; whoever grants nevertheless says on what ground
     */
    record Verdict(List<String> missing, List<String> against, List<String> doubts) {
        boolean allows() {
            return missing.isEmpty() && against.isEmpty();
        }

        List<String> unmet() {
            List<String> all = new ArrayList<>(missing);
            all.addAll(against);
            return all;
        }
    }

    static Verdict judge(Law law, PermitFile permit, LocalDate on) {
        Course course = permit.course();
        if (course.examined().isEmpty())
            return new Verdict(List.of("Examine antes los requisitos."), List.of(), List.of());
        Examination found = course.examined().get();
        Judgment said = law.judge(facts(permit, found, on));
        return new Verdict(missing(found, law), against(permit, found, said, on), doubts(permit, found, said, on));
    }

    static WorkFacts facts(PermitFile permit, Examination found, LocalDate on) {
        WorkFacts facts = WorkFacts.on(on, permit.age(on))
                .in(permit.state())
                .withHazards(found.hazards())
                .withHours(
                        permit.hoursPerDay().doubleValue(), permit.daysPerWeek().doubleValue());
        if (permit.activity() != null) facts = facts.at(permit.activity());
        for (var answer : found.answers().entrySet()) facts = facts.with(answer.getKey(), answer.getValue());
        return facts;
    }

    private static List<String> missing(Examination found, Law law) {
        return ASKED.stream()
                .filter(question -> found.answer(question) == Answer.UNKNOWN)
                .filter(question -> question != WorkQuestion.STUDY_AUTHORISATION
                        || found.answer(WorkQuestion.BASIC_EDUCATION) != Answer.YES)
                .map(question -> "Falta saber: " + law.questions().get(question))
                .toList();
    }

    private static List<String> against(PermitFile permit, Examination found, Judgment said, LocalDate on) {
        List<String> against = new ArrayList<>();
        if (!permit.age(on).possiblyBelow(PermitFile.ADULT)) against.add("Ya tiene 18 años: no necesita permiso.");
        if (found.method() != AgeMethod.DOCUMENT && found.method() != AgeMethod.SCHOOL_RECORD)
            against.add("La edad no está comprobada con un documento o una constancia escolar (LFT 22 Bis).");
        LocalDate certificate = found.certificateUntil();
        if (certificate != null && certificate.isBefore(on))
            against.add("El certificado médico venció el %s (LFT 174).".formatted(Formats.day(certificate)));
        said.breaches()
                .forEach(breach -> against.add("%s (%s)"
                        .formatted(String.join(" ", breach.explanations()), String.join("; ", breach.provisions()))));
        return against;
    }

    private static List<String> doubts(PermitFile permit, Examination found, Judgment said, LocalDate on) {
        List<String> doubts = new ArrayList<>();
        said.notes().forEach(note -> doubts.add("%s (%s)".formatted(note.textEs(), note.provision())));
        boolean older = !permit.age(on).possiblyBelow(CONSENT_TO);
        if (older && permit.hoursPerDay().doubleValue() > SIX_HOURS)
            doubts.add(
                    "Más de 6 horas a los 16 o 17 años: la ley fija 6 a los 15 (LFT 177) y algunas entidades las piden hasta los 18.");
        if (older && found.answer(WorkQuestion.PARENTAL_AUTHORISATION) == Answer.NO)
            doubts.add(
                    "Sin autorización de madre, padre o tutela: la ley la pide a los 15 años (LFT 22) y algunas entidades hasta los 18.");
        if (found.answer(WorkQuestion.FAMILY_CIRCLE) == Answer.YES)
            doubts.add("Trabajo dentro del círculo familiar: la ley no dice si pide permiso (LFT 23).");
        if (permit.activity() == null) doubts.add("No consta la actividad del centro de trabajo.");
        return doubts;
    }

    /** What a form of an application cannot say. */
    static FormErrors check(NewPermit asked) {
        var errors = FormErrors.none();
        if (asked.who().names().birthDate() == null)
            errors = errors.with("nacimiento", "Escriba la fecha de nacimiento como la dice; se comprueba después.");
        return errors;
    }
}
