package org.vigia.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** One release. */
class DisclosureTest {
    static final byte[] KEY = new byte[32];
    private static final Disclosure DISCLOSURE = new Disclosure(KEY);

    @Property(tries = 150)
    void no_table_shows_a_count_of_one_to_four(@ForAll("cubes") Cube exact) {
        Cube published = people(exact);
        for (List<Level> levels : everyTable(exact.dimensions()))
            assertThat(published.project(levels).counts().filter(n -> n >= 1 && n <= 4))
                    .isEmpty();
    }

    @Property(tries = 150)
    void zero_stays_zero_a_small_count_becomes_zero_or_five_and_others_stay(@ForAll("cubes") Cube exact) {
        Cube published = people(exact);
        for (int cell = 0; cell < exact.shape().size(); cell++)
            if (exact.get(cell) >= 1 && exact.get(cell) <= 4)
                assertThat(published.get(cell)).isIn(0, 5);
            else assertThat(published.get(cell)).isEqualTo(exact.get(cell));
    }

    @Property(tries = 150)
    void the_national_total_of_acts_is_exact_and_still_the_sum_of_its_parts(@ForAll("cubes") Cube exact) {
        Release release = DISCLOSURE
                .publish(Series.ofActs("inspections", exact.dimensions()), exact)
                .releases()
                .getFirst();
        assertThat(release.total()).isEqualTo(exact.total());
        assertThat(release.brokenDown()).isTrue();
        assertThat(release.published().total()).isEqualTo(exact.total());
        assertThat(release.published().counts().filter(n -> n >= 1 && n <= 4)).isEmpty();
    }

    @Property(tries = 50)
    void the_same_key_makes_the_same_release_again(@ForAll("cubes") Cube exact) {
        assertThat(people(exact)).isEqualTo(people(exact));
    }

    @Test
    void another_key_rounds_otherwise() {
        Cube exact = Invented.cube(1, 400, Invented.dimensions(8, 4, 2, 6));
        byte[] other = KEY.clone();
        other[0] = 1;
        Series begun = Series.ofPeople("children", exact.dimensions());
        assertThat(new Disclosure(other).publish(begun, exact)).isNotEqualTo(DISCLOSURE.publish(begun, exact));
    }

    @Test
    void sums_come_out_far_better_than_by_rounding_each_cell_alone() {
        Cube exact = Invented.cube(7, 4_749, Invented.dimensions(32, 4, 2, 6));
        var margins = new Margins(exact.shape());
        double joint = meanError(margins.errors(people(exact), exact));
        double alone = meanError(margins.errors(eachAlone(exact), exact));
        assertThat(joint).isLessThan(2).isLessThan(alone / 2);
        assertThat(Math.abs(people(exact).total() - exact.total())).isLessThanOrEqualTo(2);
    }

    @Test
    void a_measure_of_fewer_than_twenty_is_not_divided() {
        List<Dimension> dimensions = Invented.dimensions(3, 2);
        Cube nineteen = Invented.cube(1, 19, dimensions);
        Release acts = DISCLOSURE
                .publish(Series.ofActs("fines", dimensions), nineteen)
                .releases()
                .getFirst();
        assertThat(acts.brokenDown()).isFalse();
        assertThat(acts.total()).isEqualTo(19);
        assertThat(acts.published()).isEqualTo(Cube.empty(dimensions));
        Cube three = Invented.cube(1, 3, dimensions);
        Release people = DISCLOSURE
                .publish(Series.ofPeople("children", dimensions), three)
                .releases()
                .getFirst();
        assertThat(people.total()).isIn(0, 5);
        Cube twenty = Invented.cube(1, 20, dimensions);
        assertThat(DISCLOSURE
                        .publish(Series.ofPeople("children", dimensions), twenty)
                        .releases()
                        .getFirst()
                        .brokenDown())
                .isTrue();
    }

    @Test
    void a_short_key_or_another_cube_is_refused() {
        assertThatThrownBy(() -> new Disclosure(new byte[16])).hasMessageContaining("32 bytes");
        Series series = Series.ofPeople("children", Invented.dimensions(3, 2));
        assertThatThrownBy(() -> DISCLOSURE.publish(series, Cube.empty(Invented.dimensions(2, 3))))
                .hasMessageContaining("dimensiones");
    }

    private static Cube people(Cube exact) {
        return DISCLOSURE
                .publish(Series.ofPeople("children", exact.dimensions()), exact)
                .releases()
                .getFirst()
                .published();
    }

    private static Cube eachAlone(Cube exact) {
        int[] published =
                exact.counts().map(Publishable.after(IntStream.of())::floor).toArray();
        int[] upper =
                exact.counts().map(Publishable.after(IntStream.of())::ceiling).toArray();
        new Choices(published, upper).draw(exact, new Lot(1));
        return new Cube(exact.shape(), published);
    }

    private static double meanError(int[] errors) {
        return Arrays.stream(errors).map(Math::abs).average().orElseThrow();
    }

    private static List<List<Level>> everyTable(List<Dimension> dimensions) {
        List<List<Level>> tables = List.of(List.of());
        for (Dimension dimension : dimensions)
            tables = tables.stream()
                    .flatMap(table -> dimension.levels().stream().map(level -> {
                        List<Level> more = new ArrayList<>(table);
                        more.add(level);
                        return more;
                    }))
                    .toList();
        return tables;
    }

    /** From 20 to 400 of them in one to four dimensions, the first with a coarser level. */
    @Provide
    Arbitrary<Cube> cubes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6).list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(Disclosure.BREAKDOWN_FROM, 400),
                        Arbitraries.longs())
                .as((sizes, count, seed) -> {
                    var dimensions = new ArrayList<>(Invented.dimensions(
                            sizes.stream().mapToInt(Integer::intValue).toArray()));
                    dimensions.set(
                            0, dimensions.getFirst().summed("half", code -> code.compareTo("c3") < 0 ? "a" : "b"));
                    return Invented.cube(seed, count, dimensions);
                });
    }
}
