package org.vigia.permit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Answer;
import org.vigia.law.WorkQuestion;
import org.vigia.registry.AgeMethod;

/**
 * What an officer found of an application and its proofs.
 *
 * @param on the day of the examination
 * @param method how the age was proved
 * @param certificateUntil last day of the medical certificate; null without one
 * @param hazards codes of hazards in the work that is described (LFT 175, 176); none was found when empty
 * @param answers to the questions of {@link PermitRules#ASKED}; what was not answered is unknown
 */
public record Examination(
        LocalDate on,
        AgeMethod method,
        @Nullable LocalDate certificateUntil,
        Set<String> hazards,
        Map<WorkQuestion, Answer> answers) {
    public Examination {
        hazards = Set.copyOf(hazards);
        answers = Map.copyOf(answers);
    }

    Answer answer(WorkQuestion question) {
        return answers.getOrDefault(question, Answer.UNKNOWN);
    }
}
