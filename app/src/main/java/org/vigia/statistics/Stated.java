package org.vigia.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Scope;

/**
 * One live statement of a signed return, as statistics may read it.
 *
 * @param units whose records it is weighed against: the unit that signed it, or all federal ones where none has
 */
record Stated(
        List<String> units,
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

    /** What stands for a statement that no unit has signed. */
    static final String SILENCE = "SILENCE";

    /** The federation has stated nothing of a measure; what these units have recorded is all there is. */
    static Stated silence(String measure, int year, List<String> federalUnits) {
        return new Stated(
                federalUnits,
                measure,
                year,
                SILENCE,
                null,
                null,
                null,
                Scope.FEDERAL,
                Coverage.NOT_STATED,
                Completeness.NOT_STATED,
                "Registros en Vigía; la autoridad no ha firmado su entrega",
                false);
    }

    boolean signed() {
        return !basis.equals(SILENCE);
    }

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
