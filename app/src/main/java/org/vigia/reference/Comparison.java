package org.vigia.reference;

import java.math.BigDecimal;
import org.vigia.reference.Figure.Completeness;

/** What can be said of an earlier and a later figure: by how much they differ, or why they cannot be compared. */
public sealed interface Comparison {
    /** Later minus earlier. */
    record Change(BigDecimal by) implements Comparison {}

    record NotComparable(Reason reason) implements Comparison {}

    /** Why two figures cannot be compared. */
    enum Reason {
        UNIT,
        NOT_KNOWN,
        SCOPE,
        COVERAGE,
        COMPLETENESS
    }

    static Comparison between(Figure earlier, Figure later) {
        if (!earlier.unit().equals(later.unit())) return new NotComparable(Reason.UNIT);
        if (earlier.value() == null || later.value() == null) return new NotComparable(Reason.NOT_KNOWN);
        if (!earlier.scope().listed() || !earlier.scope().equals(later.scope())) return new NotComparable(Reason.SCOPE);
        if (!earlier.coverage().alike(later.coverage())) return new NotComparable(Reason.COVERAGE);
        if (open(earlier) || open(later)) return new NotComparable(Reason.COMPLETENESS);
        return new Change(number(later.getValue()).subtract(number(earlier.getValue())));
    }

    private static boolean open(Figure figure) {
        return figure.completeness().compareTo(Completeness.NOT_STATED) > 0;
    }

    private static BigDecimal number(FigureValue value) {
        return switch (value) {
            case FigureValue.Quantity quantity -> quantity.number();
            case FigureValue.Amount amount -> amount.money().amount();
            case FigureValue.Answer answer -> answer.yes() ? BigDecimal.ONE : BigDecimal.ZERO;
        };
    }
}
