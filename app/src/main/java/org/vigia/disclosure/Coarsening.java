package org.vigia.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells under "not shown" what would give one case or one workplace away, or what nearly all of a row have in common. It
 * comes before rounding and looks at every table that divides a state further.
 */
public final class Coarsening {
    private static final int FEWEST_CASES = 3;
    private static final int FEWEST_WORKPLACES = 3;
    private static final int MOST_PERCENT_OF_ONE_WORKPLACE = 80;
    private static final int SENSITIVE_ROW = 10;
    private static final int MOST_PERCENT_ALIKE = 90;

    private final List<Dimension> dimensions;
    private final Set<String> sensitive;
    private final Records records;

    Coarsening(List<Dimension> dimensions, Set<String> sensitive, Records records) {
        this.dimensions = dimensions;
        this.sensitive = sensitive;
        this.records = records;
    }

    /**
     * @param dimensions the first is the state; each other has the code {@link Dimension#NOT_SHOWN}
     * @param sensitive names of dimensions of which a row must not be all alike
     * @param cases of each row, by any number of its own
     * @param workplaces likewise
     */
    public static Cube count(
            List<Dimension> dimensions, Set<String> sensitive, byte[][] columns, int[] cases, int[] workplaces) {
        var records = new Records(dimensions, columns, cases, workplaces);
        new Coarsening(dimensions, sensitive, records).run();
        return records.cube();
    }

    void run() {
        while (hides()) {}
    }

    /** Once through all tables, the finest first. */
    private boolean hides() {
        boolean hidden = false;
        for (int table = (1 << dimensions.size()) - 1; table > 0; table -= 2) hidden |= hides(divisions(table));
        return hidden;
    }

    private static List<Integer> divisions(int table) {
        return IntStream.range(0, Integer.SIZE)
                .filter(d -> (table >> d & 1) == 1)
                .boxed()
                .toList();
    }

    private boolean hides(List<Integer> divided) {
        boolean hidden = false;
        for (Records.Group group : records.groups(divided)) hidden |= hidesSource(group, divided);
        for (int d = 1; d < dimensions.size(); d++)
            if (!divided.contains(d) && sensitive.contains(dimensions.get(d).name()))
                for (Records.Group group : records.groups(divided)) hidden |= hidesAlike(group, d);
        return hidden;
    }

    /** Small counts are left to rounding. */
    private boolean hidesSource(Records.Group group, List<Integer> divided) {
        var telling = new ArrayList<>(
                divided.stream().filter(d -> d > 0 && group.tells(d)).toList());
        if (telling.isEmpty() || group.size() < Publishable.BASE || manySources(group)) return false;
        telling.sort(Comparator.comparingInt(d -> -dimensions.get(d).size()));
        group.hide(telling.getFirst());
        return true;
    }

    private static boolean manySources(Records.Group group) {
        return manySources(group.size(), group.cases(), group.workplaces(), group.ofGreatestWorkplace());
    }

    /** Whether so many cases and workplaces stand behind a count that none of them can be read out of it. */
    static boolean manySources(long size, long cases, long workplaces, long ofGreatestWorkplace) {
        return cases >= FEWEST_CASES
                && workplaces >= FEWEST_WORKPLACES
                && 100 * ofGreatestWorkplace <= MOST_PERCENT_OF_ONE_WORKPLACE * size;
    }

    private static boolean hidesAlike(Records.Group group, int dimension) {
        if (group.size() < SENSITIVE_ROW || 100 * group.mostAlike(dimension) < MOST_PERCENT_ALIKE * group.size())
            return false;
        group.hide(dimension);
        return true;
    }
}
