package org.vigia.statistics;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Figure.Kind;
import org.vigia.reference.FigureValue;
import org.vigia.reference.Money;

/** One statement weighed against the records of who made it. Records that hold more than was stated are a known minimum. */
record Weighing(Stated line, long records) {

    Figure figure() {
        Figure figure = bare();
        Completeness completeness =
                !figure.known() ? Completeness.NOT_STATED : contradicted() ? Completeness.PARTIAL : line.completeness();
        return figure.of(line.scope())
                .during(line.coverage())
                .complete(completeness)
                .from(List.of(line.source()));
    }

    private Figure bare() {
        return switch (line.basis()) {
            case "RECORDS" -> records > 0 ? recorded() : Figure.none(Kind.UNKNOWN, unit());
            case "NIL" -> records > 0 ? recorded() : Figure.zero(unit());
            case "COUNT" -> contradicted() ? recorded() : Figure.measured(stated(), unit());
            case "ANSWER" -> Figure.measured(new FigureValue.Answer(Boolean.TRUE.equals(line.answer())), unit());
            case "UNKNOWN", Stated.SILENCE -> records > 0 ? recorded() : Figure.none(Kind.UNKNOWN, unit());
            case "NOT_PUBLISHED", "UNAVAILABLE" -> Figure.none(Kind.valueOf(line.basis()), unit());
            default -> throw new IllegalStateException("no such basis: " + line.basis());
        };
    }

    /** There are more records than were stated. */
    private boolean contradicted() {
        return switch (line.basis()) {
            case "NIL", "UNKNOWN", Stated.SILENCE -> records > 0;
            case "COUNT" -> records > Objects.requireNonNull(line.number()).longValue();
            default -> false;
        };
    }

    private Figure recorded() {
        return Figure.measured(FigureValue.of(records), unit());
    }

    private FigureValue stated() {
        var number = Objects.requireNonNull(line.number());
        if (line.currency() == null) return new FigureValue.Quantity(number);
        var currency = Currency.getInstance(line.currency());
        return new FigureValue.Amount(
                new Money(number, currency, Coverage.year(line.year()).to()));
    }

    /** Money is counted in its currency, everything else in its measure. */
    private String unit() {
        return line.currency() == null ? line.measure() : line.currency();
    }
}
