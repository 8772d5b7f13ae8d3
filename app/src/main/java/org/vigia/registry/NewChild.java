package org.vigia.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Age;
import org.vigia.law.Answer;

/**
 * A child about to be recorded.
 *
 * @param on the day on which that was the age
 * @param indigenous whether the child belongs to an indigenous people
 * @param language INALI code of the child's language, {@code es} for Spanish, null when not known
 * @param names what identifies the child; encrypted from the first moment
 */
public record NewChild(
        Sex sex,
        Age age,
        AgeMethod method,
        LocalDate on,
        Answer indigenous,
        @Nullable String language,
        Origin origin,
        Answer disability,
        CurpStatus curpStatus,
        Names names) {

    /** What identifies a child, as spoken; everything may be unknown. */
    public record Names(
            @Nullable String givenNames,
            @Nullable String surnames,
            @Nullable String curp,
            @Nullable LocalDate birthDate,
            @Nullable String guardian,
            @Nullable String contact) {

        public Names {
            if (curp != null) curp = Curp.normal(curp);
        }

        public static Names unknown() {
            return new Names(null, null, null, null, null, null);
        }
    }
}
