package org.vigia.proof;

import static org.vigia.access.Role.INSPECTOR;
import static org.vigia.access.Role.SUPERVISOR;
import static org.vigia.proof.Country.INSPECTORATE;
import static org.vigia.proof.Country.VISIT;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.vigia.Acting;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.WorkQuestion;
import org.vigia.permit.Event;
import org.vigia.permit.Examination;
import org.vigia.permit.NewPermit;
import org.vigia.permit.Permit;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.CurpStatus;
import org.vigia.registry.NewChild;
import org.vigia.registry.Origin;
import org.vigia.registry.Sex;

/** An adolescent of 16 asks to work, on no file, and is given a permit. */
@Component
record Permitted(Acting acting, Permit permits) {
    private static final Set<WorkQuestion> IN_ORDER = Set.of(
            WorkQuestion.PARENTAL_AUTHORISATION,
            WorkQuestion.MEDICAL_CERTIFICATE,
            WorkQuestion.BASIC_EDUCATION,
            WorkQuestion.SCHOOL_TIME,
            WorkQuestion.REST);

    private static final Set<WorkQuestion> NONE = Set.of(
            WorkQuestion.FAMILY_CIRCLE,
            WorkQuestion.DOMESTIC_WORK,
            WorkQuestion.OVERTIME,
            WorkQuestion.SUNDAY_OR_HOLIDAY,
            WorkQuestion.AFTER_22,
            WorkQuestion.CHEMICALS,
            WorkQuestion.MACHINERY,
            WorkQuestion.HEAVY_VEHICLES,
            WorkQuestion.SERVES_ALCOHOL,
            WorkQuestion.HARMS_MORALITY,
            WorkQuestion.ITINERANT);

    /** @return folio of the permit */
    String tell(Marks marks) {
        var born = marks.birthDate(0);
        var who = new NewChild(
                Sex.GIRL,
                Age.on(VISIT, born),
                AgeMethod.SELF_DECLARED,
                VISIT,
                Answer.UNKNOWN,
                "es",
                Origin.UNKNOWN,
                Answer.UNKNOWN,
                CurpStatus.NOT_AT_HAND,
                new NewChild.Names(marks.on("solicitante"), marks.on("apellidos-solicitante"), null, born, null, null));
        var words = new NewPermit.Words(
                marks.on("empleador-permiso"),
                marks.on("domicilio-permiso"),
                marks.on("tarea-permiso"),
                marks.on("horario-permiso"),
                marks.on("pago-permiso"));
        var asked = new NewPermit(VISIT, who, "07", "465311", new BigDecimal("4"), new BigDecimal("5"), words);
        String folio = acting.as(
                INSPECTORATE,
                INSPECTOR,
                () -> permits.get(permits.ask(asked).subject()).folio());
        var answers = new EnumMap<WorkQuestion, Answer>(WorkQuestion.class);
        IN_ORDER.forEach(question -> answers.put(question, Answer.YES));
        NONE.forEach(question -> answers.put(question, Answer.NO));
        var found = new Examination(
                VISIT.plusDays(2), AgeMethod.DOCUMENT, VISIT.plusDays(300), Set.of(), Map.copyOf(answers));
        acting.as(
                INSPECTORATE,
                INSPECTOR,
                () -> permits.record(folio, new Event.Examined(found), marks.on("examen-permiso"), null));
        acting.as(
                INSPECTORATE,
                SUPERVISOR,
                () -> permits.record(
                        folio,
                        new Event.Granted(VISIT.plusDays(3), VISIT.plusDays(240)),
                        marks.on("fundamento-permiso"),
                        null));
        return folio;
    }
}
