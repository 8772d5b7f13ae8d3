package org.vigia.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AgeBandTest {
    @Test
    void an_age_has_one_band() {
        assertThat(AgeBand.of(4, 4).code()).isEqualTo("0-4");
        assertThat(AgeBand.of(5, 5).code()).isEqualTo("5-11");
        assertThat(AgeBand.of(14, 14).code()).isEqualTo("12-14");
        assertThat(AgeBand.of(15, 15).code()).isEqualTo("15-17");
    }

    @Test
    void an_age_about_which_one_doubts_is_in_a_band_only_if_all_of_it_is() {
        assertThat(AgeBand.of(12, 14)).isEqualTo(AgeBand.FROM_12_TO_14);
        assertThat(AgeBand.of(14, 15)).isEqualTo(AgeBand.UNKNOWN);
        assertThat(AgeBand.of(16, 19)).isEqualTo(AgeBand.FROM_15_TO_17);
        assertThat(AgeBand.of(0, 17)).isEqualTo(AgeBand.UNKNOWN);
    }

    @Test
    void an_adult_has_none() {
        assertThatThrownBy(() -> AgeBand.of(18, 18)).hasMessageContaining("de 0 a 17");
        assertThatThrownBy(() -> AgeBand.of(9, 8)).hasMessageContaining("de 9 a 8");
    }

    @Test
    void those_below_the_minimum_age_are_a_sum_of_bands_and_the_unknown_are_not_among_them() {
        Level minimum = AgeBand.dimension().levels().get(1);
        assertThat(minimum.codes()).containsExactly("under-15", "15-17", "unknown");
    }
}
