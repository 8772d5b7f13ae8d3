package org.vigia.statistics;

import java.util.ArrayList;
import java.util.List;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Figure.Kind;
import org.vigia.reference.Scope;

/** Where a figure says of itself that it is not what its line says by default. What its source does not state is no deviation. */
public sealed interface Deviation {
    /** Another scope than the line's, or less than the whole of it. */
    record OtherScope(Scope scope) implements Deviation {}

    /** Other days than the line's. */
    record OtherDays(Coverage.Dates days) implements Deviation {}

    /** Its source warns that something may be missing. */
    record MayBeIncomplete() implements Deviation {}

    /** Something is known to be missing: the number is a minimum. */
    record Minimum() implements Deviation {}

    static List<Deviation> of(Figure figure, RowDefinition row, int year) {
        List<Deviation> deviations = new ArrayList<>();
        if (!figure.known() && figure.kind() != Kind.NOT_APPLICABLE) return deviations;
        if (otherScope(figure.scope(), row)) deviations.add(new OtherScope(figure.scope()));
        if (figure.coverage() instanceof Coverage.Dates days && otherDays(days, row, year))
            deviations.add(new OtherDays(days));
        if (figure.completeness() == Completeness.MAY_BE_INCOMPLETE) deviations.add(new MayBeIncomplete());
        if (figure.knownMinimum()) deviations.add(new Minimum());
        return deviations;
    }

    private static boolean otherScope(Scope scope, RowDefinition row) {
        return switch (row.defaultScope()) {
            case FEDERAL -> scope.level() != Scope.Level.FEDERAL && scope.level() != Scope.Level.NOT_STATED;
            case REPORTING -> false;
            case NATIONAL ->
                switch (scope.level()) {
                    case FEDERAL -> true;
                    case STATES -> !(row.asked() == Asked.STATES && scope.whole());
                    case NATIONAL -> scope.listed() && !scope.whole();
                    case NOT_STATED -> false;
                };
        };
    }

    private static boolean otherDays(Coverage.Dates days, RowDefinition row, int year) {
        Coverage.Dates whole = Coverage.year(year);
        return switch (row.defaultPeriod()) {
            case YEAR -> !days.equals(whole);
            case END_OF_YEAR -> !days.to().equals(whole.to());
        };
    }
}
