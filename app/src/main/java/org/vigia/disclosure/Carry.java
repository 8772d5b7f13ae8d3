package org.vigia.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the total exact: what rounding leaves is put on the greatest cell of the release that may hold it. */
final class Carry {
    private final Series series;
    private final int[] published;
    private final Choices choices;
    private final List<Integer> carriers;

    /** @param changed cells that are not what they were at the release before */
    Carry(Series series, int[] published, Choices choices, IntStream changed) {
        this.series = series;
        this.published = published;
        this.choices = choices;
        carriers = changed.filter(cell -> published[cell] >= Publishable.BASE)
                .boxed()
                .sorted(Comparator.comparingInt(cell -> -published[cell]))
                .toList();
    }

    /** @return whether it could */
    boolean settle(int missing) {
        if (missing == 0 || put(missing)) return true;
        for (int choice = 0; choice < choices.size(); choice++) {
            int step = choices.step(choice);
            choices.turn(choice);
            if (missing == step || put(missing - step)) return true;
            choices.turn(choice);
        }
        return false;
    }

    private boolean put(int missing) {
        for (int cell : carriers) {
            int level = published[cell] + missing;
            if (level < Publishable.BASE || !series.publishable(cell).allows(level)) continue;
            published[cell] = level;
            return true;
        }
        return false;
    }
}
