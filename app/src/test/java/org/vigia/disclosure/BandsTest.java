package org.vigia.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigia.disclosure.Bands.Band;
import org.vigia.disclosure.Bands.Place;

/** Whoever knows the bands of a group and its exact total knows of no small count more than that it is small. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BandsTest {
    /** Above every total of these tests. */
    private static final int NO_LIMIT = 400;

    @Test
    void a_place_is_in_the_band_of_its_count() {
        assertThat(shown(4, 5, 19, 20, 0, 2))
                .containsExactly(
                        entry("01000", Band.FEW),
                        entry("01001", Band.SOME),
                        entry("01002", Band.SOME),
                        entry("01003", Band.MANY),
                        entry("01004", Band.FEW),
                        entry("01005", Band.FEW));
    }

    @Test
    void a_group_of_less_than_twenty_is_not_divided() {
        assertThat(shown(4, 4, 4, 7)).isEmpty();
        assertThat(shown(4, 4, 4, 8)).isNotEmpty();
    }

    @Test
    void where_the_total_would_narrow_a_small_count_nothing_of_the_group_is_shown() {
        assertThat(shown(20, 5, 0, 0))
                .as("all at their least: the others are 0")
                .isEmpty();
        assertThat(shown(20, 5, 0, 3))
                .as("one of the others has three or fewer")
                .isEmpty();
        assertThat(shown(20, 5, 0, 4)).isNotEmpty();
        assertThat(shown(19, 4, 4))
                .as("nothing without a limit: all at their most")
                .isEmpty();
        assertThat(shown(15, 4, 4)).isNotEmpty();
    }

    @Test
    void one_group_says_nothing_of_another() {
        List<Place> places = new ArrayList<>(places("07", 20, 5, 0, 0));
        places.addAll(places("20", 30, 9, 1, 2));
        assertThat(Bands.of(places))
                .hasSize(4)
                .allSatisfy((code, _) -> assertThat(code).startsWith("20"));
    }

    @Test
    void what_one_workplace_would_be_read_out_of_is_not_told_from_a_small_count() {
        List<Place> places = new ArrayList<>(places("07", 20, 9, 2, 4));
        places.add(new Place("07999", "07", 30, false));
        assertThat(Bands.of(places)).containsEntry("07999", Band.FEW).containsEntry("07000", Band.MANY);
    }

    @Test
    void a_count_is_told_of_three_cases_and_workplaces_none_of_them_over_eighty_per_cent() {
        assertThat(Bands.told(4, 1, 1, 4)).as("small anyhow").isTrue();
        assertThat(Bands.told(10, 2, 3, 5)).isFalse();
        assertThat(Bands.told(10, 3, 2, 5)).isFalse();
        assertThat(Bands.told(10, 3, 3, 8)).isTrue();
        assertThat(Bands.told(10, 3, 3, 9)).isFalse();
    }

    @Test
    void a_negative_count_is_refused() {
        assertThatThrownBy(() -> new Place("07001", "07", -1, true)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The attack itself, by the sums that the other places can have, and not by the inequality of the program. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void every_small_count_shown_may_be_any_of_five_for_whoever_knows_the_exact_total(long seed) {
        var random = new Random(seed);
        int attacked = 0;
        for (int trial = 0; trial < 2_000; trial++) {
            int[] counts = random.ints(2 + random.nextInt(6), 0, 1 + random.nextInt(40))
                    .toArray();
            SortedMap<String, Band> shown = shown(counts);
            int total = Arrays.stream(counts).sum();
            for (String small : shown.keySet())
                if (shown.get(small) == Band.FEW) {
                    attacked++;
                    assertThat(possible(shown, small, total))
                            .as("%s in %s of %d", small, shown, total)
                            .containsExactly(0, 1, 2, 3, 4);
                }
        }
        assertThat(attacked).isGreaterThan(500);
    }

    /** And what is kept back would have told something: the rule is not stricter than it must be. */
    @Test
    void a_group_of_twenty_and_more_that_is_not_shown_would_have_narrowed_a_small_count() {
        var random = new Random(7);
        int kept = 0;
        for (int trial = 0; trial < 20_000; trial++) {
            int[] counts = random.ints(2 + random.nextInt(4), 0, 1 + random.nextInt(40))
                    .toArray();
            int total = Arrays.stream(counts).sum();
            if (total < Disclosure.BREAKDOWN_FROM || !shown(counts).isEmpty()) continue;
            kept++;
            SortedMap<String, Band> bands = new TreeMap<>();
            for (int i = 0; i < counts.length; i++)
                bands.put("01%03d".formatted(i), counts[i] < 5 ? Band.FEW : counts[i] < 20 ? Band.SOME : Band.MANY);
            assertThat(bands.keySet().stream().filter(code -> bands.get(code) == Band.FEW))
                    .anyMatch(code -> possible(bands, code, total).size() < 5);
        }
        assertThat(kept).isGreaterThan(100);
    }

    /** Which values one place of the lowest band can have when all of them sum to the total. */
    private static List<Integer> possible(SortedMap<String, Band> bands, String of, int total) {
        var sums = new BitSet();
        sums.set(0);
        for (String code : bands.keySet())
            if (!code.equals(of)) {
                Band band = bands.get(code);
                var next = new BitSet();
                for (int n = band.least(); n <= Math.min(band.most(), NO_LIMIT); n++) {
                    int more = n;
                    sums.stream()
                            .map(sum -> sum + more)
                            .filter(sum -> sum <= total)
                            .forEach(next::set);
                }
                sums = next;
            }
        List<Integer> possible = new ArrayList<>();
        for (int n = Band.FEW.least(); n <= Band.FEW.most(); n++)
            if (n <= total && sums.get(total - n)) possible.add(n);
        return possible;
    }

    private static SortedMap<String, Band> shown(int... counts) {
        return Bands.of(places("01", counts));
    }

    private static List<Place> places(String state, int... counts) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < counts.length; i++)
            places.add(new Place("%s%03d".formatted(state, i), state, counts[i], true));
        return places;
    }
}
