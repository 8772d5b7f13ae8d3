package org.vigia.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Figure.Kind;
import org.vigia.reference.Figure.Protection;

class FigureSumTest {

    @Property
    void the_order_of_a_sum_does_not_matter(@ForAll("terms") List<Figure> terms, @ForAll Random random) {
        var shuffled = new ArrayList<>(terms);
        Collections.shuffle(shuffled, random);
        assertThat(Figure.sum(shuffled)).isEqualTo(Figure.sum(terms));
    }

    @Property
    void a_silent_term_leaves_a_known_minimum_or_nothing(@ForAll("terms") List<Figure> terms) {
        boolean silent = terms.stream().anyMatch(t -> !t.known() && t.kind() != Kind.NOT_APPLICABLE);
        var sum = Figure.sum(terms);
        if (silent) assertThat(sum.knownMinimum() || !sum.known()).isTrue();
        if (silent) assertThat(sum.kind()).isNotIn(Kind.ZERO_CONFIRMED, Kind.NOT_APPLICABLE);
    }

    @Property
    void partial_and_anything_is_partial(@ForAll("terms") List<Figure> terms) {
        var sum = Figure.sum(terms);
        if (terms.stream().anyMatch(Figure::knownMinimum))
            assertThat(sum.knownMinimum() || !sum.known()).isTrue();
    }

    @Property
    void a_sum_is_zero_only_when_every_term_is_confirmed(@ForAll("terms") List<Figure> terms) {
        if (Figure.sum(terms).kind() == Kind.ZERO_CONFIRMED)
            assertThat(terms).allMatch(t -> t.kind() == Kind.ZERO_CONFIRMED || t.kind() == Kind.NOT_APPLICABLE);
    }

    @Property
    void a_sum_is_all_that_is_known_and_no_more(@ForAll("terms") List<Figure> terms) {
        var sum = Figure.sum(terms);
        var total = terms.stream()
                .filter(t -> t.value() != null)
                .map(t -> number(t))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.value() != null) assertThat(number(sum)).isEqualByComparingTo(total);
        else if (sum.protection() != Protection.HIDDEN) assertThat(total).isEqualByComparingTo("0");
    }

    @Property
    void a_sum_includes_just_the_authorities_of_its_terms(@ForAll("terms") List<Figure> terms) {
        var sum = Figure.sum(terms).scope();
        boolean listed = terms.stream().allMatch(t -> t.scope().listed());
        assertThat(sum.listed()).isEqualTo(listed);
        if (listed) assertThat(sum.included()).hasSize(terms.size());
    }

    @Property
    void what_was_not_measured_is_out_of_a_confirmed_zero_only(
            @ForAll("figure") Figure figure, @ForAll("figure") Figure whole) {
        assertThat(figure.outOf(whole).kind() == Kind.NOT_APPLICABLE)
                .isEqualTo(figure.kind() == Kind.NOT_APPLICABLE
                        || figure.kind() != Kind.MEASURED
                                && (whole.kind() == Kind.ZERO_CONFIRMED || whole.kind() == Kind.NOT_APPLICABLE));
    }

    @Property
    void figures_of_different_days_are_never_compared(@ForAll("figure") Figure figure) {
        var january = figure.of(Scope.FEDERAL).during(Coverage.year(2021));
        var other = january.during(Coverage.between(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 10, 31)));
        assertThat(january.changeTo(other)).isInstanceOf(Comparison.NotComparable.class);
        assertThat(january.changeTo(january.during(Coverage.NOT_STATED))).isInstanceOf(Comparison.NotComparable.class);
    }

    @Property
    void only_what_is_whole_and_exact_in_scope_is_compared(@ForAll("figure") Figure one, @ForAll("figure") Figure two) {
        if (one.changeTo(two) instanceof Comparison.Change(var by)) {
            assertThat(one.scope()).isEqualTo(two.scope());
            assertThat(one.knownMinimum() || two.knownMinimum()).isFalse();
            assertThat(by).isEqualByComparingTo(number(two).subtract(number(one)));
        }
    }

    @Property
    void a_figure_for_more_than_it_holds_is_never_bare(@ForAll("figure") Figure figure) {
        var nation = Scope.national(FigureTest.STATES);
        var asked = figure.forAllOf(nation);
        assertThat(asked.known() && !asked.knownMinimum()).isFalse();
    }

    private static BigDecimal number(Figure figure) {
        return ((FigureValue.Quantity) figure.getValue()).number();
    }

    /** Terms of different states, or of states nobody named. */
    @Provide
    Arbitrary<List<Figure>> terms() {
        return figure().list().ofMinSize(1).ofMaxSize(8).map(list -> {
            var own = new ArrayList<Figure>();
            for (var figure : list)
                own.add(
                        figure.scope().listed()
                                ? figure.of(Scope.states(List.of("%02d".formatted(own.size() + 1)), 32))
                                : figure);
            return own;
        });
    }

    @Provide
    Arbitrary<Figure> figure() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.longs().between(0, 9),
                        Arbitraries.of(
                                Scope.FEDERAL, Scope.someStates(32), Scope.NOT_STATED, Scope.states(List.of("07"), 32)),
                        Arbitraries.of(Coverage.NOT_STATED, Coverage.year(2021), Coverage.year(2022)),
                        Arbitraries.of(Completeness.class),
                        Arbitraries.of(Protection.class))
                .as(FigureSumTest::valid);
    }

    private static Figure valid(
            Kind kind, long number, Scope scope, Coverage coverage, Completeness completeness, Protection protection) {
        var figure = switch (kind) {
            case MEASURED ->
                new Figure(
                        kind,
                        protection == Protection.HIDDEN
                                ? null
                                : FigureValue.of(protection == Protection.EXACT ? number + 1 : number),
                        "child",
                        scope,
                        coverage,
                        completeness,
                        protection,
                        new java.util.TreeSet<>());
            case ZERO_CONFIRMED ->
                Figure.zero("child").complete(number < 5 ? Completeness.FULL : Completeness.NOT_STATED);
            case UNKNOWN, NOT_APPLICABLE, NOT_PUBLISHED, UNAVAILABLE -> Figure.none(kind, "child");
        };
        return figure.of(scope).during(coverage).from(List.of("source " + number));
    }
}
