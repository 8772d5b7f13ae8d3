package org.vigia.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CoarseningTest {
    private static final List<Dimension> DIMENSIONS = List.of(
            Dimension.of("state", List.of("07", "21")),
            Dimension.of("sector", List.of("farm", "trade", "street", Dimension.NOT_SHOWN)),
            Dimension.of("migration", List.of("yes", "no", Dimension.NOT_SHOWN)));

    /** So many children in Chiapas, each of these many at a workplace of its own. */
    private static final class Country {
        final List<int[]> rows = new ArrayList<>();
        int sources;

        Country raid(int sector, int migration, int children) {
            sources++;
            for (int child = 0; child < children; child++) rows.add(new int[] {0, sector, migration, sources});
            return this;
        }

        Cube cube(String... sensitive) {
            byte[][] columns = new byte[3][rows.size()];
            for (int d = 0; d < 3; d++)
                for (int row = 0; row < rows.size(); row++) columns[d][row] = (byte) rows.get(row)[d];
            int[] source = rows.stream().mapToInt(row -> row[3]).toArray();
            return Coarsening.count(DIMENSIONS, Set.of(sensitive), columns, source, source);
        }
    }

    private static Country spread() {
        var country = new Country();
        for (int sector = 0; sector < 3; sector++)
            for (int source = 0; source < 5; source++)
                country.raid(sector, 0, 4).raid(sector, 1, 4);
        return country;
    }

    private static int sector(Cube cube, String sector) {
        return cube.project(List.of(
                        DIMENSIONS.get(0).finest(),
                        DIMENSIONS.get(1).finest(),
                        DIMENSIONS.get(2).total()))
                .get("07", sector, "total");
    }

    @Test
    void many_workplaces_hide_nothing() {
        assertThat(sector(spread().cube(), "farm")).isEqualTo(40);
        assertThat(sector(spread().cube(), Dimension.NOT_SHOWN)).isZero();
    }

    @Test
    void one_raid_that_is_most_of_its_sector_is_told_without_the_sector() {
        Cube cube = spread().raid(0, 0, 200).cube();
        assertThat(sector(cube, "farm")).as("the others there").isEqualTo(20);
        assertThat(sector(cube, Dimension.NOT_SHOWN)).isEqualTo(220);
        assertThat(sector(cube, "trade")).isEqualTo(40);
        assertThat(cube.total()).isEqualTo(320);
    }

    @Test
    void two_workplaces_are_too_few() {
        assertThat(sector(new Country().raid(1, 0, 10).raid(1, 0, 10).cube(), "trade"))
                .isZero();
    }

    @Test
    void a_small_count_is_left_to_rounding() {
        assertThat(sector(new Country().raid(1, 0, 4).cube(), "trade")).isEqualTo(4);
    }

    @Test
    void a_row_of_which_nearly_all_are_alike_is_told_without_what_they_share() {
        var country = new Country();
        for (int source = 0; source < 10; source++) country.raid(0, 0, 3);
        assertThat(country.cube().get("07", "farm", "yes")).isEqualTo(30);
        assertThat(country.cube("migration").get("07", "farm", Dimension.NOT_SHOWN))
                .isEqualTo(30);
        for (int source = 0; source < 3; source++) country.raid(0, 1, 2);
        assertThat(country.cube("migration").get("07", "farm", "yes")).isEqualTo(30);
    }

    @Property(tries = 30)
    void afterwards_no_table_that_divides_a_state_rests_on_too_few(@ForAll long seed) {
        var random = new Random(seed);
        int rows = 200;
        byte[][] columns = new byte[3][rows];
        int[] source = new int[rows];
        for (int row = 0; row < rows; row++) {
            source[row] = (int) Math.abs(6 * random.nextGaussian());
            columns[0][row] = (byte) (source[row] % 2);
            columns[1][row] = (byte) (source[row] % 3);
            columns[2][row] = (byte) random.nextInt(2);
        }
        var records = new Records(DIMENSIONS, columns, source, source);
        new Coarsening(DIMENSIONS, Set.of("migration"), records).run();
        assertThat(records.cube().total()).isEqualTo(rows);
        for (List<Integer> table : List.of(List.of(0, 1, 2), List.of(0, 1), List.of(0, 2)))
            assertThat(records.groups(table))
                    .filteredOn(group -> group.size() >= 5 && table.stream().anyMatch(d -> d > 0 && group.tells(d)))
                    .allSatisfy(group -> {
                        assertThat(group.workplaces()).isGreaterThanOrEqualTo(3);
                        assertThat(group.cases()).isGreaterThanOrEqualTo(3);
                        assertThat(group.ofGreatestWorkplace() / (double) group.size())
                                .isLessThanOrEqualTo(0.8);
                    });
        for (List<Integer> row : List.of(List.of(0, 1), List.of(0)))
            assertThat(records.groups(row))
                    .filteredOn(group -> group.size() >= 10)
                    .allMatch(group -> group.mostAlike(2) < 0.9 * group.size());
    }
}
