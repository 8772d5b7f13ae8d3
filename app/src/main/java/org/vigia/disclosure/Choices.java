package org.vigia.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The cells of a release whose true count may not be published, each with the nearest that may on either side. */
final class Choices {
    private final int[] published;
    private final int[] cells;
    private final int[] gaps;
    private final int[] places;
    private final boolean[] up;

    /** @param published what is settled, and of every other cell the lower of its two; turned in place */
    Choices(int[] published, int[] upper) {
        this.published = published;
        cells = IntStream.range(0, upper.length)
                .filter(cell -> upper[cell] > published[cell])
                .toArray();
        gaps = IntStream.of(cells).map(cell -> upper[cell] - published[cell]).toArray();
        up = new boolean[cells.length];
        places = new int[upper.length];
        Arrays.fill(places, -1);
        for (int choice = 0; choice < cells.length; choice++) places[cells[choice]] = choice;
    }

    /** Each by itself, up as often as its count is near. Right on the average, and what plain rounding is. */
    void draw(Cube exact, Lot lot) {
        for (int choice = 0; choice < cells.length; choice++)
            if (lot.below(gaps[choice]) < exact.get(cells[choice]) - published[cells[choice]]) turn(choice);
    }

    int size() {
        return cells.length;
    }

    int cell(int choice) {
        return cells[choice];
    }

    /** The choice that a cell is, or -1. */
    int of(int cell) {
        return places[cell];
    }

    boolean up(int choice) {
        return up[choice];
    }

    /** By how much turning it changes the published count. */
    int step(int choice) {
        return up[choice] ? -gaps[choice] : gaps[choice];
    }

    void turn(int choice) {
        published[cells[choice]] += step(choice);
        up[choice] = !up[choice];
    }
}
