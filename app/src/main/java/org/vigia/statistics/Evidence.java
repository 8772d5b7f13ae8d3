package org.vigia.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.vigia.reference.Figure;
import org.vigia.reference.Figure.Kind;
import org.vigia.reference.Scope;

/**
 * All that is known of one measure in one year: what each authority states of itself, weighed against its records, and what
 * is stated of several at once.
 *
 * @param own by authority: 00 for the federation, or a state
 * @param unsigned what the federation has recorded where it has stated nothing: a known minimum
 * @param compiled statements about several authorities; used only where none of them speaks for itself
 * @param madeUp whose numbers or records were made up for a demonstration
 */
record Evidence(
        String unit,
        SortedMap<String, Figure> own,
        Optional<Figure> unsigned,
        List<Figure> compiled,
        Set<Scope> madeUp) {

    static Evidence of(String measure, List<Stated> all, BiFunction<Stated, String, Counted> records) {
        SortedMap<String, Figure> own = new TreeMap<>();
        List<Figure> compiled = new ArrayList<>();
        Set<Scope> madeUp = new HashSet<>();
        Optional<Figure> unsigned = Optional.empty();
        String unit = measure;
        for (Stated line : all) {
            Optional<String> authority = line.authority();
            Counted counted = authority.map(a -> records.apply(line, a)).orElse(Counted.NONE);
            Figure figure = new Weighing(line, counted.number()).figure();
            if (!line.signed()) unsigned = Optional.of(figure).filter(Figure::known);
            else if (authority.isPresent()) own.merge(authority.get(), figure, Evidence::agreed);
            else compiled.add(figure);
            if (line.invented() || counted.invented()) madeUp.add(line.scope());
            unit = figure.unit();
        }
        return new Evidence(unit, own, unsigned, compiled, madeUp);
    }

    /** Two units that speak for the same authority must say the same. */
    private static Figure agreed(Figure one, Figure other) {
        return one.equals(other) ? one : Figure.none(Kind.UNKNOWN, one.unit()).of(one.scope());
    }

    /** What an authority states; silence is unknown, or a known minimum where the federation has records. */
    Figure get(String authority) {
        Figure figure = own.get(authority);
        if (figure != null) return figure;
        return unsigned.filter(records -> records.scope().included().contains(authority))
                .orElseGet(() -> Figure.none(Kind.UNKNOWN, unit));
    }

    /** Some number or record behind a figure was made up. */
    boolean invented(Figure figure) {
        return madeUp.stream()
                .anyMatch(scope -> scope.equals(figure.scope())
                        || scope.included().stream().anyMatch(figure.scope().included()::contains));
    }

    /** Those that have something to say: a number, a signed zero, or that it does not apply. */
    List<String> reporting() {
        return own.keySet().stream()
                .filter(authority -> get(authority).known() || get(authority).kind() == Kind.NOT_APPLICABLE)
                .toList();
    }

    /** The same, where what an authority states does not apply because its denominator is a confirmed zero. */
    Evidence outOf(Evidence denominator) {
        SortedMap<String, Figure> applicable = new TreeMap<>(own);
        denominator.own.forEach((authority, whole) -> {
            Figure figure = get(authority).outOf(whole);
            if (figure.kind() == Kind.NOT_APPLICABLE) applicable.put(authority, figure);
        });
        return new Evidence(unit, applicable, unsigned, compiled, madeUp);
    }

    /** The statement about several authorities at one of these levels, if all that there are agree. */
    Optional<Figure> compiled(List<Scope.Level> levels) {
        var fitting = compiled.stream()
                .filter(figure -> levels.contains(figure.scope().level()))
                .toList();
        boolean agree = fitting.stream()
                        .map(f -> List.of(f.kind(), String.valueOf(f.value())))
                        .distinct()
                        .count()
                == 1;
        return agree ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
