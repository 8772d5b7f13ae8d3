package org.vigia.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Scope;

/** One live statement of a signed return, as statistics may read it. */
record Stated(
        String unit,
        String measure,
        int year,
        String basis,
        @Nullable BigDecimal number,
        @Nullable String currency,
        @Nullable Boolean answer,
        Scope scope,
        Coverage coverage,
        Completeness completeness,
        String source,
        boolean invented) {

    /** The authority it speaks for, when it speaks for just itself: 00 or a state. */
    Optional<String> authority() {
        return scope.included().size() == 1 ? Optional.of(scope.included().first()) : Optional.empty();
    }

    /** The days its records are counted on: those it covers, or its year when it does not say. */
    Coverage.Dates days() {
        return switch (coverage) {
            case Coverage.Dates dates -> dates;
            case Coverage.NotStated _ -> Coverage.year(year);
        };
    }
}
