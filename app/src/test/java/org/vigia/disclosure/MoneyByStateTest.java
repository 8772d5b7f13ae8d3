package org.vigia.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MoneyByStateTest {
    private final List<MoneyByState.Contribution> paid = new ArrayList<>();

    @Test
    void a_state_where_three_paid_alike_shows_its_sum() {
        paid("07", 100, 100, 100);
        paid("20", 300, 200, 50);
        assertThat(shown()).containsExactlyInAnyOrderEntriesOf(Map.of("07", pesos(300), "20", pesos(550)));
    }

    @Test
    void where_two_paid_the_sum_is_told_with_that_of_the_smallest_other_state() {
        paid("07", 100, 100);
        paid("20", 300, 200, 50);
        paid("21", 30, 20, 20);
        assertThat(shown())
                .containsExactlyInAnyOrderEntriesOf(Map.of("20", pesos(550), Dimension.NOT_SHOWN, pesos(270)));
    }

    @Test
    void the_second_must_not_reckon_the_first_to_within_ten_per_cent() {
        paid("07", 1_000, 500, 99);
        paid("20", 1_000, 500, 100);
        paid("21", 40, 40, 40);
        assertThat(shown()).containsOnlyKeys("20", Dimension.NOT_SHOWN).containsEntry("20", pesos(1_600));
    }

    @Test
    void who_paid_in_several_states_is_one() {
        for (String state : List.of("07", "20"))
            for (int n = 0; n < 2; n++) paid.add(new MoneyByState.Contribution(state, "same" + n, pesos(100)));
        assertThat(shown()).isEmpty();
    }

    @Test
    void a_payment_of_nothing_makes_no_contributor_and_a_negative_one_is_refused() {
        paid("07", 100, 100, 0);
        paid("20", 100, 100, 100);
        assertThat(shown()).containsOnlyKeys(Dimension.NOT_SHOWN);
        assertThatThrownBy(() -> paid("07", -1)).hasMessageContaining("negativa");
    }

    private void paid(String state, int... amounts) {
        for (int i = 0; i < amounts.length; i++)
            paid.add(new MoneyByState.Contribution(state, state + "-" + i, pesos(amounts[i])));
    }

    private SortedMap<String, BigDecimal> shown() {
        return MoneyByState.of(paid);
    }

    private static BigDecimal pesos(int pesos) {
        return BigDecimal.valueOf(pesos);
    }
}
