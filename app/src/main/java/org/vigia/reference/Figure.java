package org.vigia.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A number that says what it is: measured, a confirmed zero, unknown or another kind of none, whose it is, which days it
 * covers, how complete and how protected it is, and where it comes from. Not reported is a kind; it is never 0.
 *
 * @param value null unless measured or a confirmed zero, and when hidden
 * @param unit what is counted, such as {@code violation} or {@code USD}
 * @param sources where a reader can look it up
 */
public record Figure(
        Kind kind,
        @Nullable FigureValue value,
        String unit,
        Scope scope,
        Coverage coverage,
        Completeness completeness,
        Protection protection,
        SortedSet<String> sources) {

    /** What sort of figure it is; only the first two have a value. */
    public enum Kind {
        MEASURED,
        ZERO_CONFIRMED,
        UNKNOWN,
        NOT_APPLICABLE,
        NOT_PUBLISHED,
        UNAVAILABLE
    }

    /** How much of its own scope and coverage a figure holds; in a sum the last of them prevails. */
    public enum Completeness {
        FULL,
        NOT_STATED,
        MAY_BE_INCOMPLETE,
        /** Something is known to be missing, so that a count is a known minimum. */
        PARTIAL
    }

    /** What was done so that nobody can be recognised; a rounded 0 means "fewer than 5". */
    public enum Protection {
        EXACT,
        ROUNDED,
        HIDDEN
    }

    public Figure {
        sources = Collections.unmodifiableSortedSet(new TreeSet<>(sources));
        boolean fits = switch (kind) {
            case MEASURED ->
                value == null
                        ? protection == Protection.HIDDEN
                        : protection != Protection.HIDDEN && (!value.isZero() || protection == Protection.ROUNDED);
            case ZERO_CONFIRMED ->
                value != null
                        && value.isZero()
                        && protection == Protection.EXACT
                        && completeness.compareTo(Completeness.NOT_STATED) <= 0;
            case UNKNOWN, NOT_APPLICABLE, NOT_PUBLISHED, UNAVAILABLE -> value == null;
        };
        if (!fits)
            throw new IllegalArgumentException(
                    "Una cifra %s no puede valer %s (%s, %s)".formatted(kind, value, protection, completeness));
    }

    /** A value as given; zero is not measured, it is confirmed. */
    public static Figure measured(FigureValue value, String unit) {
        return plain(Kind.MEASURED, value, unit);
    }

    /** Somebody has signed that there was none. */
    public static Figure zero(String unit) {
        return plain(Kind.ZERO_CONFIRMED, FigureValue.of(0), unit);
    }

    /** No value, for the reason the kind says. */
    public static Figure none(Kind kind, String unit) {
        return plain(kind, null, unit);
    }

    private static Figure plain(Kind kind, @Nullable FigureValue value, String unit) {
        return new Figure(
                kind,
                value,
                unit,
                Scope.NOT_STATED,
                Coverage.NOT_STATED,
                Completeness.NOT_STATED,
                Protection.EXACT,
                Collections.emptySortedSet());
    }

    public Figure of(Scope whose) {
        return new Figure(kind, value, unit, whose, coverage, completeness, protection, sources);
    }

    public Figure during(Coverage days) {
        return new Figure(kind, value, unit, scope, days, completeness, protection, sources);
    }

    public Figure complete(Completeness howFar) {
        return new Figure(kind, value, unit, scope, coverage, howFar, protection, sources);
    }

    public Figure from(Collection<String> where) {
        return new Figure(kind, value, unit, scope, coverage, completeness, protection, new TreeSet<>(where));
    }

    /** It has a value, or one that is only hidden. */
    public boolean known() {
        return switch (kind) {
            case MEASURED, ZERO_CONFIRMED -> true;
            case UNKNOWN, NOT_APPLICABLE, NOT_PUBLISHED, UNAVAILABLE -> false;
        };
    }

    /** At least this much: something is known to be missing. It is never shown bare. */
    public boolean knownMinimum() {
        return known() && completeness == Completeness.PARTIAL;
    }

    /** @throws NullPointerException when it has none */
    public FigureValue getValue() {
        return Objects.requireNonNull(value, () -> "sin valor: " + this);
    }

    /** The same figure counting in another unit, such as what several measures have in common. */
    public Figure counting(String what) {
        return new Figure(kind, value, what, scope, coverage, completeness, protection, sources);
    }

    /**
     * Not applicable when there was nothing it could have happened to, and only then: a confirmed zero, or nothing of one.
     * What was measured did happen, to something of an earlier time.
     */
    public Figure outOf(Figure denominator) {
        if (kind == Kind.MEASURED) return this;
        if (denominator.kind != Kind.ZERO_CONFIRMED && denominator.kind != Kind.NOT_APPLICABLE) return this;
        return none(Kind.NOT_APPLICABLE, unit)
                .of(denominator.scope)
                .during(denominator.coverage)
                .complete(denominator.completeness)
                .from(denominator.sources);
    }

    /** The same figure as an answer for more than it holds: then it is a known minimum, and a zero says nothing. */
    public Figure forAllOf(Scope asked) {
        if (!known() || scope.covers(asked)) return this;
        return kind == Kind.ZERO_CONFIRMED
                ? none(Kind.UNKNOWN, unit).of(scope).during(coverage).from(sources)
                : complete(Completeness.PARTIAL);
    }

    /** The sum of figures of different authorities. Partial and anything is partial; unknown never becomes 0. */
    public static Figure sum(List<Figure> terms) {
        return FigureSum.of(terms);
    }

    /** The sum of parts of one thing, all of the same authorities, by the same rules. */
    public static Figure sumOfParts(List<Figure> parts) {
        return FigureSum.ofParts(parts);
    }

    /** How much more a later figure is, unless the two cannot be compared. */
    public Comparison changeTo(Figure later) {
        return Comparison.between(this, later);
    }
}
