package org.vigia.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;

/**
 * A workplace about to be recorded.
 *
 * @param on the day on which it was so
 * @param municipality INEGI's five digits; its first two are the state
 * @param activity SCIAN 2018 code, null when not known
 * @param statesAffected in how many states the matter has effects, at least 1
 * @param illicit whether the activity itself is a crime
 */
public record NewWorkplace(
        LocalDate on,
        WorkplaceKind kind,
        String municipality,
        @Nullable String activity,
        Formality formality,
        Enterprise enterprise,
        int statesAffected,
        Answer illicit,
        Employer employer,
        Texts texts) {

    /** Who employs, as far as known; a natural person is encrypted, name and RFC. */
    public record Employer(
            EmployerKind kind,
            @Nullable String name,
            @Nullable String rfc) {
        public static Employer unknown() {
            return new Employer(EmployerKind.UNKNOWN, null, null);
        }
    }

    /** How to find the place; encrypted. */
    public record Texts(
            @Nullable String locality,
            @Nullable String address,
            @Nullable String description) {
        public static Texts none() {
            return new Texts(null, null, null);
        }
    }
}
