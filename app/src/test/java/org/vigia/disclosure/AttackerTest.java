package org.vigia.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

class AttackerTest {
    private static final Disclosure DISCLOSURE = new Disclosure(DisclosureTest.KEY);

    @Test
    void with_every_exact_one_way_total_every_small_count_keeps_five_possible_values() {
        Audit audit = DISCLOSURE.audit(
                series(Invented.cube(7, 4_749, Invented.dimensions(32, 4, 2, 6))), Leak.ONE_WAY, 1_000);
        assertThat(audit.cells())
                .hasSizeGreaterThan(300)
                .allSatisfy(cell -> assertThat(cell.truth()).isBetween(1, 4));
        assertThat(audit.fewestPossible()).isGreaterThanOrEqualTo(4);
        assertThat(audit.shareKeeping(5)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void later_releases_do_not_narrow_it() {
        Series series =
                Invented.grown(DISCLOSURE, Series.ofPeople("children", Invented.dimensions(16, 4, 2, 5)), 4, 500);
        Audit audit = DISCLOSURE.audit(series, Leak.ONE_WAY, 1_000);
        assertThat(audit.cells()).hasSizeGreaterThan(200);
        assertThat(audit.fewestPossible()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void when_all_there_is_has_leaked_nothing_stays_hidden() {
        Audit audit = DISCLOSURE.audit(series(Invented.cube(1, 60, Invented.dimensions(5, 4))), Leak.TWO_WAY, 100);
        assertThat(audit.cells()).isNotEmpty().allMatch(Audit.Cell::pinned);
    }

    @Test
    void a_cell_alone_in_its_row_is_found_out() {
        var dimensions = Invented.dimensions(2, 2);
        Series series = series(new Cube(new Shape(dimensions), new int[] {3, 40, 50, 60}));
        assertThat(DISCLOSURE.audit(series, Leak.ONE_WAY, 1).pinned()).isEqualTo(1);
    }

    /** By an integer program over the whole cube, for every count of every protected cell. */
    @Property(tries = 5)
    void what_it_says_is_possible_is_just_what_a_solver_finds_possible(@ForAll long seed, @ForAll Leak leak) {
        Series series = series(Invented.cube(seed, 45, Invented.dimensions(3, 3, 2)));
        Release release = series.releases().getFirst();
        var beliefs = new Beliefs(series);
        var attacker = new Attacker(release.exact(), beliefs, leak, new Lot(seed));
        for (int cell = 0; cell < release.exact().shape().size(); cell++) {
            int possible = 0;
            for (int count = beliefs.least(cell); count <= beliefs.most(cell); count++)
                if (solvable(release.exact(), beliefs, leak, cell, count)) possible++;
            assertThat(attacker.possible(cell)).isEqualTo(possible);
        }
    }

    private static boolean solvable(Cube exact, Beliefs beliefs, Leak leak, int fixed, int count) {
        var model = new ExpressionsBasedModel();
        int cells = exact.shape().size();
        Variable[] variables = new Variable[cells];
        for (int cell = 0; cell < cells; cell++)
            variables[cell] = model.newVariable("x" + cell)
                    .integer()
                    .lower(cell == fixed ? count : beliefs.least(cell))
                    .upper(cell == fixed ? count : beliefs.most(cell));
        for (int[] table : leaked(exact.shape(), leak.order())) {
            for (int row = 0; row < cells; row++) {
                Expression sum = model.newExpression(leak + "/" + System.identityHashCode(table) + "/" + row);
                int total = 0;
                for (int cell = 0; cell < cells; cell++)
                    if (table[cell] == row) {
                        sum.set(variables[cell], 1);
                        total += exact.get(cell);
                    }
                sum.level(total);
            }
        }
        return model.minimise().getState().isFeasible();
    }

    private static List<int[]> leaked(Shape shape, int order) {
        List<Dimension> d = shape.dimensions();
        return order == 1
                ? List.of(
                        shape.places(List.of(
                                d.get(0).finest(), d.get(1).total(), d.get(2).total())),
                        shape.places(List.of(
                                d.get(0).total(), d.get(1).finest(), d.get(2).total())),
                        shape.places(List.of(
                                d.get(0).total(), d.get(1).total(), d.get(2).finest())))
                : List.of(
                        shape.places(List.of(
                                d.get(0).finest(), d.get(1).finest(), d.get(2).total())),
                        shape.places(List.of(
                                d.get(0).finest(), d.get(1).total(), d.get(2).finest())),
                        shape.places(List.of(
                                d.get(0).total(), d.get(1).finest(), d.get(2).finest())));
    }

    private static Series series(Cube exact) {
        return DISCLOSURE.publish(Series.ofPeople("children", exact.dimensions()), exact);
    }
}
