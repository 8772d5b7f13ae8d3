package org.vigia.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** One release after another. */
class SeriesTest {
    private static final Disclosure DISCLOSURE = new Disclosure(DisclosureTest.KEY);

    @Property(tries = 40)
    void a_cell_that_did_not_change_is_published_as_before(@ForAll @IntRange(min = 1, max = 60) int children) {
        Series series = grown(4, children);
        for (int release = 1; release < series.releases().size(); release++) {
            Release before = series.releases().get(release - 1);
            Release now = series.releases().get(release);
            if (!before.brokenDown()) continue;
            for (int cell = 0; cell < now.exact().shape().size(); cell++)
                if (now.exact().get(cell) == before.exact().get(cell))
                    assertThat(now.published().get(cell))
                            .isEqualTo(before.published().get(cell));
        }
    }

    @Property(tries = 40)
    void a_published_count_is_at_most_four_from_the_truth(@ForAll @IntRange(min = 1, max = 60) int children) {
        assertThat(grown(6, children).brokenDown())
                .allSatisfy(release -> assertThat(farthest(release)).isLessThanOrEqualTo(4));
    }

    @Property(tries = 40)
    void where_records_are_withdrawn_it_is_at_most_eight(@ForAll @IntRange(min = 5, max = 60) int children) {
        assertThat(grownAndWithdrawn(children).brokenDown())
                .allSatisfy(release -> assertThat(farthest(release)).isLessThanOrEqualTo(8));
    }

    @Property(tries = 40)
    void between_any_two_releases_no_cell_changes_by_one_to_four_even_when_records_are_withdrawn(
            @ForAll @IntRange(min = 5, max = 60) int children) {
        List<Release> published = grownAndWithdrawn(children).brokenDown().toList();
        for (Release earlier : published)
            for (Release later : published)
                assertThat(later.published().minus(earlier.published()).counts().map(Math::abs))
                        .allMatch(change -> change == 0 || change >= 5);
    }

    @Test
    void what_stands_is_the_sum_of_the_increments() {
        Series series = grown(5, 40);
        Cube sum = Cube.empty(series.dimensions());
        for (int release = 0; release < 5; release++) sum = sum.plus(series.increment(release));
        assertThat(sum).isEqualTo(series.releases().getLast().published());
    }

    @Test
    void a_later_release_leaves_the_earlier_ones_alone() {
        Series three = grown(3, 40);
        assertThat(grown(5, 40).releases().subList(0, 3)).isEqualTo(three.releases());
    }

    @Test
    void errors_do_not_add_up_over_twelve_quarters() {
        Series series =
                Invented.grown(DISCLOSURE, Series.ofPeople("children", Invented.dimensions(32, 4, 2, 6)), 12, 400);
        Release last = series.releases().getLast();
        assertThat(Math.abs(last.total() - last.exact().total())).isLessThanOrEqualTo(2);
        for (int state = 0; state < 32; state++) {
            int from = state * 48;
            int error = 0;
            for (int cell = from; cell < from + 48; cell++)
                error += last.published().get(cell) - last.exact().get(cell);
            assertThat(Math.abs(error)).as("state %d", state).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void an_exact_total_that_grows_too_little_waits_and_the_division_stays_as_it_was() {
        List<Dimension> dimensions = Invented.dimensions(4, 3);
        Cube exact = Invented.cube(1, 300, dimensions);
        Series begun = DISCLOSURE.publish(Series.ofActs("inspections", dimensions), exact);
        Cube one = Invented.cube(2, 1, dimensions);
        Series waiting = DISCLOSURE.publish(begun, exact.plus(one));
        assertThat(waiting.releases().getLast().brokenDown()).isFalse();
        assertThat(waiting.releases().getLast().total()).isEqualTo(301);
        assertThat(waiting.increment(1)).isEqualTo(Cube.empty(dimensions));
        Series gone = DISCLOSURE.publish(waiting, exact.plus(one).plus(Invented.cube(3, 200, dimensions)));
        assertThat(gone.releases().getLast().brokenDown()).isTrue();
        assertThat(gone.releases().getLast().published().total()).isEqualTo(501);
    }

    private static Series grown(int releases, int children) {
        return Invented.grown(
                DISCLOSURE, Series.ofPeople("children", Invented.dimensions(5, 3, 2)), releases, children);
    }

    private static Series grownAndWithdrawn(int children) {
        List<Dimension> dimensions = Invented.dimensions(5, 3, 2);
        Series series = Series.ofPeople("children", dimensions);
        Cube exact = Cube.empty(dimensions);
        for (int release = 0; release < 6; release++) {
            exact = exact.plus(Invented.cube(release, children, dimensions));
            series = DISCLOSURE.publish(series, release % 2 == 0 ? exact : some(exact, release));
        }
        return series;
    }

    private static int farthest(Release release) {
        return release.published()
                .minus(release.exact())
                .counts()
                .map(Math::abs)
                .max()
                .orElseThrow();
    }

    /** What is left when a third of the cells lose half of what they hold. */
    private static Cube some(Cube exact, int seed) {
        int[] counts = exact.counts().toArray();
        for (int cell = seed % 3; cell < counts.length; cell += 3) counts[cell] /= 2;
        return new Cube(exact.shape(), counts);
    }
}
