package org.vigia.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An inspection as another register tells it: that it happened, where and how, and how many violations it found.
 *
 * @param source the register, such as SIAPI
 * @param key its key there
 * @param state two digits of INEGI
 * @param municipality five digits of INEGI, or null when the source does not say
 */
public record ThinVisit(
        String source,
        String key,
        LocalDate visitedOn,
        String state,
        @Nullable String municipality,
        Modality modality,
        Selection selection,
        Notice notice,
        Outcome outcome,
        int violations,
        boolean invented) {

    /** What makes two of them the same within a unit. */
    public record Id(String source, String key) {}

    public Id id() {
        return new Id(source, key);
    }
}
