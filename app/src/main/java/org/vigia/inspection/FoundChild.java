package org.vigia.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Age;
import org.vigia.law.WorkFacts;

/**
 * A child or adolescent found at work, without a name.
 *
 * @param child the record in the registry
 * @param state of the workplace, two digits of INEGI
 */
public record FoundChild(
        UUID id,
        UUID inspection,
        UUID visit,
        UUID child,
        LocalDate visitedOn,
        String state,
        Optional<String> activity,
        Age age,
        ChildWork work) {

    /** As the law judges it, by the text of that day. */
    WorkFacts facts() {
        return new WorkFacts(
                visitedOn,
                age,
                Optional.of(state),
                activity.map(Set::of).orElse(Set.of()),
                work.hazards(),
                number(work.hoursPerDay()),
                number(work.daysPerWeek()),
                work.answers());
    }

    /** The same work, had it been seen on another day. */
    FoundChild on(LocalDate day) {
        return new FoundChild(id, inspection, visit, child, day, state, activity, age, work);
    }

    private static OptionalDouble number(@Nullable BigDecimal known) {
        return known == null ? OptionalDouble.empty() : OptionalDouble.of(known.doubleValue());
    }
}
