package org.vigia.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Figure.Kind;
import org.vigia.reference.Figure.Protection;

class FigureTest {
    static final List<String> STATES =
            IntStream.rangeClosed(1, 32).mapToObj("%02d"::formatted).toList();
    private static final Scope ELEVEN = Scope.states(STATES.subList(0, 11), 32);

    private static Figure violations(long number, Scope scope) {
        return (number == 0 ? Figure.zero("violation") : Figure.measured(FigureValue.of(number), "violation"))
                .of(scope);
    }

    @Test
    void federal_zero_and_eleven_states_are_a_known_minimum_for_the_nation() {
        var federal = violations(0, Scope.FEDERAL);
        var states = violations(58, ELEVEN);
        var nation = Figure.sum(List.of(federal, states)).forAllOf(Scope.national(STATES));
        assertThat(nation.kind()).isEqualTo(Kind.MEASURED);
        assertThat(nation.knownMinimum()).isTrue();
        assertThat(nation.getValue()).isEqualTo(FigureValue.of(58));
        assertThat(nation.scope().included()).hasSize(12);
        assertThat(nation.scope().of()).isEqualTo(33);
    }

    @Test
    void states_that_nobody_named_leave_the_sum_without_a_list() {
        var nation = Figure.sum(List.of(violations(2, Scope.FEDERAL), violations(215, Scope.someStates(32))))
                .forAllOf(Scope.national(STATES));
        assertThat(nation.knownMinimum()).isTrue();
        assertThat(nation.getValue()).isEqualTo(FigureValue.of(217));
        assertThat(nation.scope()).isEqualTo(new Scope(Scope.Level.NATIONAL, new java.util.TreeSet<>(), 33));
    }

    @Test
    void a_federal_zero_says_nothing_of_the_nation() {
        assertThat(violations(0, Scope.FEDERAL).forAllOf(Scope.national(STATES)).kind())
                .isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void a_zero_that_misses_something_is_no_figure() {
        assertThatThrownBy(() -> Figure.zero("violation").complete(Completeness.PARTIAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Figure.measured(FigureValue.of(0), "violation"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_is_counted_twice() {
        assertThatThrownBy(() ->
                        Figure.sum(List.of(violations(1, ELEVEN), violations(1, Scope.states(List.of("03"), 32)))))
                .hasMessageContaining("dos veces");
    }

    @Test
    void money_adds_up_in_one_currency_only() {
        var day = LocalDate.of(2022, 12, 31);
        var dollars = Figure.measured(
                new FigureValue.Amount(new Money(new BigDecimal("10.50"), Currency.getInstance("USD"), day)), "money");
        var pesos = Figure.measured(new FigureValue.Amount(Money.pesos("3", day)), "money");
        assertThat(Figure.sum(List.of(dollars, Figure.zero("money"))).getValue())
                .isEqualTo(dollars.getValue());
        assertThatThrownBy(() -> Figure.sum(List.of(dollars, pesos))).hasMessageContaining("USD");
    }

    @Test
    void a_hidden_term_hides_the_sum() {
        var hidden = new Figure(
                Kind.MEASURED,
                null,
                "violation",
                Scope.FEDERAL,
                Coverage.year(2022),
                Completeness.FULL,
                Protection.HIDDEN,
                new java.util.TreeSet<>());
        var sum = Figure.sum(List.of(hidden, violations(3, ELEVEN)));
        assertThat(sum.value()).isNull();
        assertThat(sum.protection()).isEqualTo(Protection.HIDDEN);
    }
}
