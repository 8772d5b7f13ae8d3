package org.vigia.rulebook;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.WorkFacts;
import org.vigia.law.WorkQuestion;
import org.vigia.reference.CodeList;

/**
 * The facts of a row of the legal cases on a child's work: {@code yes} and {@code no} name what is answered otherwise than
 * usual, {@code -QUESTION} what is not known.
 */
public final class WorkRow {
    /** The duties of an employer, all met unless a case says otherwise; every other question answers no. */
    private static final Set<WorkQuestion> DUTIES = EnumSet.of(
            WorkQuestion.MEDICAL_CERTIFICATE,
            WorkQuestion.PARENTAL_AUTHORISATION,
            WorkQuestion.BASIC_EDUCATION,
            WorkQuestion.SCHOOL_TIME,
            WorkQuestion.EMPLOYER_REGISTER,
            WorkQuestion.LEAVE,
            WorkQuestion.TRAINING_AND_REPORTS,
            WorkQuestion.REST,
            WorkQuestion.FARM_EDUCATION);

    private WorkRow() {}

    static Answer usual(WorkQuestion question) {
        return DUTIES.contains(question) ? Answer.YES : Answer.NO;
    }

    public static WorkFacts facts(CodeList.Row row) {
        var work = WorkFacts.on(LocalDate.parse(row.get("on")), age(row))
                .at(row.get("activities"))
                .withHours(Double.parseDouble(row.get("hours")), Double.parseDouble(row.get("days")));
        work = row.find("state").map(work::in).orElse(work);
        for (var question : WorkQuestion.values()) work = work.with(question, usual(question));
        for (var name : LegalCase.codes(row, "yes")) work = work.yes(WorkQuestion.valueOf(name));
        for (var name : LegalCase.codes(row, "no")) {
            if (name.startsWith("-")) work = work.with(WorkQuestion.valueOf(name.substring(1)), Answer.UNKNOWN);
            else if (!name.equals("*")) work = work.no(WorkQuestion.valueOf(name));
        }
        var hazards = LegalCase.codes(row, "hazards");
        return hazards.isEmpty() ? work : work.withHazards(hazards.contains("none") ? Set.of() : hazards);
    }

    private static Age age(CodeList.Row row) {
        var on = LocalDate.parse(row.get("on"));
        return row.find("born")
                .map(born -> Age.on(on, LocalDate.parse(born)))
                .orElseGet(
                        () -> Age.between(Integer.parseInt(row.get("age_from")), Integer.parseInt(row.get("age_to"))));
    }
}
