package org.vigia.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;
import org.vigia.law.WorkQuestion;
import org.vigia.registry.AgeMethod;
import org.vigia.registry.CurpStatus;
import org.vigia.registry.Formality;
import org.vigia.registry.NewChild;
import org.vigia.registry.NewWorkplace;
import org.vigia.registry.Origin;
import org.vigia.registry.Sex;
import org.vigia.registry.WorkplaceKind;

/** Invented workplaces, children and their work for tests. */
final class Seen {
    static final String NAME = "Quetzalli";
    static final String TOMATOES = "111211";

    private Seen() {}

    static NewWorkplace field(LocalDate on) {
        return new NewWorkplace(
                on,
                WorkplaceKind.FIELD,
                "25006",
                TOMATOES,
                Formality.INFORMAL,
                Enterprise.NONE,
                1,
                Answer.NO,
                NewWorkplace.Employer.unknown(),
                new NewWorkplace.Texts(null, null, "Campo Inventado, lote 4"));
    }

    static NewOrder routine(LocalDate day) {
        return new NewOrder(
                day, day, Selection.ROUTINE, Notice.UNANNOUNCED, Modality.WORKSITE, Set.of(), null, field(day));
    }

    static NewVisit executed(String folio, LocalDate day, NewFoundChild... children) {
        return new NewVisit(
                folio, day, Outcome.EXECUTED, children.length, "Acta con Canario Observado", List.of(children), null);
    }

    static NewVisit ended(String folio, LocalDate day, Outcome outcome) {
        return new NewVisit(folio, day, outcome, 0, null, List.of(), null);
    }

    static NewChild aged(int years, LocalDate on) {
        return new NewChild(
                Sex.GIRL,
                Age.known(years),
                AgeMethod.SELF_DECLARED,
                on,
                Answer.UNKNOWN,
                "es",
                Origin.NATIONAL,
                Answer.UNKNOWN,
                CurpStatus.NOT_ASKED,
                new NewChild.Names(NAME, "Canario Ejemplo", null, null, null, null));
    }

    /** Harvests by hand, outside the family circle, with every paper in order and no other hazard. */
    static NewFoundChild handHarvest(int years, LocalDate on) {
        Map<WorkQuestion, Answer> answers = new EnumMap<>(WorkQuestion.class);
        for (WorkQuestion question : WorkQuestion.values()) answers.put(question, Answer.NO);
        for (WorkQuestion duty : List.of(
                WorkQuestion.MEDICAL_CERTIFICATE,
                WorkQuestion.PARENTAL_AUTHORISATION,
                WorkQuestion.BASIC_EDUCATION,
                WorkQuestion.SCHOOL_TIME,
                WorkQuestion.EMPLOYER_REGISTER,
                WorkQuestion.LEAVE,
                WorkQuestion.TRAINING_AND_REPORTS,
                WorkQuestion.REST,
                WorkQuestion.FARM_EDUCATION)) answers.put(duty, Answer.YES);
        return new NewFoundChild(
                aged(years, on),
                new ChildWork(
                        "cosechaba jitomate a mano",
                        Optional.of(Set.of()),
                        new BigDecimal("6"),
                        new BigDecimal("5.5"),
                        new ChildWork.Pay(new BigDecimal("1500.00"), PayPeriod.WEEK),
                        Answer.YES,
                        answers));
    }
}
