package org.vigia.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * @param compiled statements about several authorities; used only where none of them speaks for itself
 * @param invented true when some number or record was made up for a demonstration
 */
record Evidence(String unit, SortedMap<String, Figure> own, List<Figure> compiled, boolean invented) {

    static Evidence of(String measure, List<Stated> all, BiFunction<Stated, String, Counted> records) {
        SortedMap<String, Figure> own = new TreeMap<>();
        List<Figure> compiled = new ArrayList<>();
        boolean invented = false;
        String unit = measure;
        for (Stated line : all) {
            if (!line.measure().equals(measure)) continue;
            Optional<String> authority = line.authority();
            Counted counted = authority.map(a -> records.apply(line, a)).orElse(Counted.NONE);
            Figure figure = new Weighing(line, counted.number()).figure();
            if (authority.isPresent()) own.merge(authority.get(), figure, Evidence::agreed);
            else compiled.add(figure);
            invented |= line.invented() || counted.invented();
            unit = figure.unit();
        }
        return new Evidence(unit, own, compiled, invented);
    }

    /** Two units that speak for the same authority must say the same. */
    private static Figure agreed(Figure one, Figure other) {
        return one.equals(other) ? one : Figure.none(Kind.UNKNOWN, one.unit()).of(one.scope());
    }

    /** What an authority states; silence is unknown. */
    Figure get(String authority) {
        Figure figure = own.get(authority);
        return figure == null ? Figure.none(Kind.UNKNOWN, unit) : figure;
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
        return new Evidence(unit, applicable, compiled, invented);
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
