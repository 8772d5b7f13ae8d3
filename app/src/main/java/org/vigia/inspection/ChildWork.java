package org.vigia.inspection;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Answer;
import org.vigia.law.WorkQuestion;

/**
 * One child's work as seen on a visit; what was not asked is unknown.
 *
 * @param task what the child was doing, in Spanish, without names
 * @param hazards codes of LFT 175 and 176; absent when nobody looked, empty when none was seen
 * @param hoursPerDay 0 to 24, or null when not known
 * @param daysPerWeek 0 to 7, or null when not known
 */
public record ChildWork(
        String task,
        Optional<Set<String>> hazards,
        @Nullable BigDecimal hoursPerDay,
        @Nullable BigDecimal daysPerWeek,
        Pay pay,
        Answer attendsSchool,
        Map<WorkQuestion, Answer> answers) {

    /** Pesos for one period; either may be unknown. */
    public record Pay(@Nullable BigDecimal amount, @Nullable PayPeriod period) {
        public static Pay unknown() {
            return new Pay(null, null);
        }
    }

    public ChildWork {
        hazards = hazards.map(Set::copyOf);
        answers = Map.copyOf(answers);
    }

    /** Only the task is known. */
    public static ChildWork of(String task) {
        return new ChildWork(task, Optional.empty(), null, null, Pay.unknown(), Answer.UNKNOWN, Map.of());
    }

    Answer answer(WorkQuestion question) {
        return answers.getOrDefault(question, Answer.UNKNOWN);
    }
}
