package org.vigia.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.law.Answer;
import org.vigia.law.Law;
import org.vigia.law.WorkQuestion;
import org.vigia.page.Formats;
import org.vigia.page.Moment;
import org.vigia.reference.Industry;
import org.vigia.reference.Reference;

/** All that the page of a permit shows, read in one transaction. */
@Component
class PermitSheets {
    private final Access access;
    private final Reference reference;
    private final Law law;
    private final Permits permits;
    private final Permit permit;
    private final PermitClocks clocks;

    PermitSheets(Access access, Reference reference, Law law, Permits permits, Permit permit, PermitClocks clocks) {
        this.access = access;
        this.reference = reference;
        this.law = law;
        this.permits = permits;
        this.permit = permit;
        this.clocks = clocks;
    }

    /** An answer that a permit gives to a question of a visit. */
    record Answered(String question, String answer) {}

    /**
     * @param texts of the work as described, by field; empty once they were erased
     * @param verdict what the law of today says
     * @param answered what it answers to a visit of today
     * @param moments what happened, the latest first
     */
    record Sheet(
            PermitFile permit,
            LocalDate today,
            String activity,
            Map<String, @Nullable String> texts,
            PermitRules.Verdict verdict,
            List<Answered> answered,
            List<Moment> moments,
            List<PermitAct> acts) {
        String href() {
            return permit.href();
        }

        Course course() {
            return permit.course();
        }

        int age() {
            return permit.age(today).atLeast();
        }

        boolean ranOut() {
            return course().ranOut(today);
        }

        String text(String field) {
            String text = texts.get(field);
            return text == null ? "No consta" : text;
        }
    }

    @Transactional(readOnly = true)
    public Sheet get(String folio) {
        PermitFile file = permit.get(folio);
        LocalDate today = clocks.today(file.unit());
        return new Sheet(
                file,
                today,
                Optional.ofNullable(file.activity())
                        .flatMap(reference::findIndustry)
                        .map(Industry::titleEs)
                        .orElse("No se sabe"),
                permits.open(file),
                PermitRules.judge(law, file, today),
                answered(file.course(), today),
                moments(file),
                PermitAct.of(file.course(), today).stream()
                        .filter(act -> access.may(act.asks()))
                        .toList());
    }

    private List<Answered> answered(Course course, LocalDate today) {
        if (!course.holds(today)) return List.of();
        Examination found = course.examined().orElseThrow();
        return PermitRules.ASKED.stream()
                .filter(PermitRules.ANSWERED::contains)
                .filter(question -> found.answer(question) != Answer.UNKNOWN)
                .map(question ->
                        new Answered(String.valueOf(law.questions().get(question)), words(question, found, today)))
                .toList();
    }

    private static String words(WorkQuestion question, Examination found, LocalDate today) {
        LocalDate certificate = found.certificateUntil();
        boolean stale =
                question == WorkQuestion.MEDICAL_CERTIFICATE && certificate != null && certificate.isBefore(today);
        return found.answer(question) == Answer.YES && !stale ? "Sí" : "No";
    }

    private List<Moment> moments(PermitFile file) {
        List<String> words = permits.listWords(file);
        String unit = reference.unitName(file.unit());
        List<Moment> moments = new ArrayList<>();
        moments.add(new Moment("Solicitado", Formats.day(file.askedOn()), unit, null, null));
        for (int n = 0; n < file.events().size(); n++) {
            Event event = file.events().get(n);
            String said = words.get(n);
            moments.add(new Moment(
                    title(event),
                    Formats.day(event.on()),
                    unit,
                    said.isEmpty() ? text(event) : text(event) + " " + said,
                    null));
        }
        return moments.reversed();
    }

    private static String title(Event event) {
        return switch (event) {
            case Event.Examined _ -> "Requisitos examinados";
            case Event.Granted _ -> "Otorgado";
            case Event.Refused _ -> "Negado";
            case Event.Suspended _ -> "Suspendido";
            case Event.Resumed _ -> "Reanudado";
            case Event.Revoked _ -> "Revocado";
            case Event.Expired _ -> "Vencido";
            case Event.Withdrawn _ -> "Retirado por quien lo pidió";
            case Event.Checked _ -> "Comprobado en una visita";
        };
    }

    private static String text(Event event) {
        return switch (event) {
            case Event.Examined(Examination found) -> found.method().label() + ".";
            case Event.Granted granted -> "Hasta el %s.".formatted(Formats.day(granted.until()));
            case Event.Refused refused -> words(refused.why());
            case Event.Suspended suspended -> words(suspended.why());
            case Event.Revoked revoked -> words(revoked.why());
            case Event.Checked checked ->
                "%s, inspección %s.".formatted(checked.found().label(), checked.inspection());
            case Event.Resumed _, Event.Expired _, Event.Withdrawn _ -> "";
        };
    }

    private static String words(Ground why) {
        return "%s (%s).".formatted(why.label(), why.provision());
    }
}
