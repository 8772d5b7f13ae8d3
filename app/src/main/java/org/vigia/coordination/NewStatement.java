package org.vigia.coordination;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Scope;

/**
 * One line of a return about to be signed.
 *
 * @param number only of a {@link Basis#COUNT}: positive, in the measure's unit
 * @param currency ISO 4217 code when the number is money
 * @param answer only of a {@link Basis#ANSWER}
 * @param scope null for the unit's own; said by units that put together what others told them
 * @param invented true when the number was made up for a demonstration
 */
public record NewStatement(
        String measure,
        Basis basis,
        @Nullable BigDecimal number,
        @Nullable String currency,
        @Nullable Boolean answer,
        @Nullable Scope scope,
        Coverage coverage,
        Completeness completeness,
        String source,
        boolean invented) {

    /** A statement without a number: records, nil, or why there is none. */
    public static NewStatement of(String measure, Basis basis, String source) {
        return new NewStatement(
                measure, basis, null, null, null, null, Coverage.NOT_STATED, Completeness.NOT_STATED, source, false);
    }

    public static NewStatement count(String measure, long number, String source) {
        return of(measure, Basis.COUNT, source).numbering(BigDecimal.valueOf(number), null);
    }

    public static NewStatement answer(String measure, boolean yes, String source) {
        return new NewStatement(
                measure,
                Basis.ANSWER,
                null,
                null,
                yes,
                null,
                Coverage.NOT_STATED,
                Completeness.NOT_STATED,
                source,
                false);
    }

    NewStatement numbering(@Nullable BigDecimal number, @Nullable String currency) {
        return new NewStatement(
                measure, basis, number, currency, answer, scope, coverage, completeness, source, invented);
    }

    public NewStatement covering(Coverage days, Completeness howFar) {
        return new NewStatement(measure, basis, number, currency, answer, scope, days, howFar, source, invented);
    }

    public NewStatement of(@Nullable Scope whose) {
        return new NewStatement(
                measure, basis, number, currency, answer, whose, coverage, completeness, source, invented);
    }

    NewStatement invented(boolean madeUp) {
        return new NewStatement(
                measure, basis, number, currency, answer, scope, coverage, completeness, source, madeUp);
    }
}
