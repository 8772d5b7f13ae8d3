package org.vigia.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CubeTextTest {
    @Property(tries = 50)
    void a_cube_is_read_as_it_was_written(@ForAll long seed, @ForAll @IntRange(min = 0, max = 300) int children) {
        Cube cube = Invented.cube(seed, children, Invented.dimensions(4, 3, 5));

        assertThat(CubeText.read(cube.dimensions(), CubeText.write(cube))).isEqualTo(cube);
    }

    @Example
    void a_cube_of_other_dimensions_is_refused() {
        String text = CubeText.write(Invented.cube(1, 10, Invented.dimensions(4, 3)));

        assertThatThrownBy(() -> CubeText.read(Invented.dimensions(4, 4), text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12 celdas y no 16");
    }
}
