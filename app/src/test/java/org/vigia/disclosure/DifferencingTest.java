package org.vigia.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DifferencingTest {
    private static final Disclosure DISCLOSURE = new Disclosure(DisclosureTest.KEY);
    private static final List<Dimension> DIMENSIONS = Invented.dimensions(8, 4, 2, 3);

    @Test
    void no_two_tables_of_any_releases_differ_by_one_to_four() {
        Series series = Invented.grown(DISCLOSURE, Series.ofPeople("children", DIMENSIONS), 4, 150);
        Differences found = DISCLOSURE.difference(series, 3_000);
        assertThat(found.figures()).isGreaterThan(10_000);
        assertThat(found.small()).isZero();
        assertThat(found.derived()).isZero();
    }

    @Test
    void releases_that_are_each_rounded_anew_or_not_at_all_are_found_out() {
        Series anew = Series.ofPeople("children", DIMENSIONS);
        Series bare = anew;
        for (Release release : Invented.grown(DISCLOSURE, anew, 4, 150).releases()) {
            Cube exact = release.exact();
            anew = anew.with(DISCLOSURE
                    .publish(Series.ofPeople("anew" + exact.total(), DIMENSIONS), exact)
                    .releases()
                    .getFirst());
            bare = bare.with(new Release(exact, exact, exact.total(), true));
        }
        assertThat(DISCLOSURE.difference(anew, 3_000).derived()).isPositive();
        assertThat(DISCLOSURE.difference(bare, 3_000).derived()).isPositive();
    }
}
