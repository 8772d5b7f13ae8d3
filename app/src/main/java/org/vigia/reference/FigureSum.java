package org.vigia.reference;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Figure.Kind;
import org.vigia.reference.Figure.Protection;

/** The rules of adding figures, whatever their order. */
record FigureSum(List<Figure> terms) {

    /** Of different authorities. */
    static Figure of(List<Figure> terms) {
        var counted =
                terms.stream().flatMap(term -> term.scope().included().stream()).toList();
        if (counted.size() != Set.copyOf(counted).size())
            throw new IllegalArgumentException("Se contaría dos veces a una autoridad: " + counted);
        return add(terms);
    }

    /** Of the same authorities: parts of one thing. */
    static Figure ofParts(List<Figure> parts) {
        var scopes = parts.stream().map(Figure::scope).distinct().toList();
        if (scopes.size() > 1)
            throw new IllegalArgumentException("Las partes no son de las mismas autoridades: " + scopes);
        return add(parts);
    }

    private static Figure add(List<Figure> terms) {
        if (terms.isEmpty()) throw new IllegalArgumentException("Una suma sin términos no es cero: es desconocida");
        var units = terms.stream().map(Figure::unit).distinct().toList();
        if (units.size() > 1) throw new IllegalArgumentException("No se suman unidades distintas: " + units);
        return new FigureSum(terms).figure();
    }

    private Figure figure() {
        boolean hidden = terms.stream().anyMatch(term -> term.protection() == Protection.HIDDEN);
        Optional<FigureValue> total = terms.stream()
                .flatMap(term -> Optional.ofNullable(term.value()).stream())
                .reduce(FigureValue::plus);
        Kind kind = kind(hidden, total);
        boolean known = kind == Kind.MEASURED || kind == Kind.ZERO_CONFIRMED;
        var sources = new TreeSet<String>();
        terms.forEach(term -> sources.addAll(term.sources()));
        return new Figure(
                kind,
                known && !hidden ? total.orElseThrow() : null,
                terms.getFirst().unit(),
                terms.stream().map(Figure::scope).reduce(Scope::and).orElseThrow(),
                Coverage.around(terms.stream().map(Figure::coverage).toList()),
                known ? completeness() : Completeness.NOT_STATED,
                known ? protection() : Protection.EXACT,
                sources);
    }

    private Kind kind(boolean hidden, Optional<FigureValue> total) {
        if (terms.stream().allMatch(is(Kind.NOT_APPLICABLE))) return Kind.NOT_APPLICABLE;
        var silent =
                terms.stream().filter(this::silent).map(Figure::kind).distinct().toList();
        if (hidden) return Kind.MEASURED;
        boolean something = total.filter(value -> !value.isZero()).isPresent();
        if (something) return Kind.MEASURED;
        if (!silent.isEmpty()) return silent.size() == 1 && total.isEmpty() ? silent.getFirst() : Kind.UNKNOWN;
        if (terms.stream().anyMatch(is(Kind.MEASURED))) return Kind.MEASURED;
        return completeness().compareTo(Completeness.NOT_STATED) <= 0 ? Kind.ZERO_CONFIRMED : Kind.UNKNOWN;
    }

    /** Different days make the sum partial: some authority lacks some of them. */
    private Completeness completeness() {
        if (terms.stream().anyMatch(this::silent)
                || terms.stream()
                                .map(Figure::coverage)
                                .filter(Coverage.Dates.class::isInstance)
                                .distinct()
                                .count()
                        > 1) return Completeness.PARTIAL;
        return Collections.max(terms.stream().map(Figure::completeness).toList());
    }

    private Protection protection() {
        return Collections.max(terms.stream().map(Figure::protection).toList());
    }

    private boolean silent(Figure term) {
        return !term.known() && term.kind() != Kind.NOT_APPLICABLE;
    }

    private static Predicate<Figure> is(Kind kind) {
        return term -> term.kind() == kind;
    }
}
