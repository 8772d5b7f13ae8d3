package org.vigia.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CubeTest {
    private static final Dimension STATE = Dimension.of("state", List.of("07", "21", "20"))
            .summed("region", code -> code.equals("21") ? "centre" : "south");
    private static final Dimension SEX = Dimension.of("sex", List.of("F", "M", "UNKNOWN"));
    private static final Cube CUBE =
            Cube.count(List.of(STATE, SEX), new byte[] {0, 0, 1, 2, 2, 2}, new byte[] {0, 1, 1, 2, 0, 0});

    @Test
    void counts_every_row_once_by_its_codes() {
        assertThat(CUBE.get("07", "F")).isEqualTo(1);
        assertThat(CUBE.get("20", "F")).isEqualTo(2);
        assertThat(CUBE.get("21", "F")).isZero();
        assertThat(CUBE.total()).isEqualTo(6);
    }

    @Test
    void unknown_is_a_code_like_the_others() {
        assertThat(CUBE.project(List.of(STATE.total(), SEX.finest())).get("total", "UNKNOWN"))
                .isEqualTo(1);
    }

    @Test
    void a_level_is_the_sum_of_its_codes_and_a_table_of_a_table_the_same_table() {
        Cube regions = CUBE.project(List.of(STATE.levels().get(1), SEX.finest()));
        assertThat(regions.get("south", "F")).isEqualTo(3);
        assertThat(regions.get("centre", "M")).isEqualTo(1);
        assertThat(regions.project(List.of(regions.dimensions().getFirst().total(), SEX.finest())))
                .isEqualTo(CUBE.project(List.of(STATE.total(), SEX.finest())));
    }

    @Test
    void what_does_not_fit_is_named() {
        assertThatThrownBy(() -> CUBE.get("99", "F")).hasMessageContaining("99").hasMessageContaining("state");
        assertThatThrownBy(() -> CUBE.project(List.of(SEX.finest(), SEX.finest())))
                .hasMessageContaining("state");
        assertThatThrownBy(() -> Cube.count(List.of(SEX), new byte[] {0, 3}))
                .hasMessage("Renglón 1: «sex» no tiene la clave número 3");
        assertThatThrownBy(() -> Cube.count(List.of(STATE, SEX), new byte[2], new byte[3]))
                .hasMessageContaining("«sex» tiene 3 renglones");
        assertThatThrownBy(() -> Dimension.of("sex", List.of("F", "F"))).hasMessageContaining("distintas");
    }
}
