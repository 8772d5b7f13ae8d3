package org.vigia.disclosure;

import java.util.stream.IntStream;

/**
 * What may be published of one cell: a level that was published of it before, nothing being the first, or one that is five
 * or more away from all of them. So neither a level nor a change between two releases is ever a small count.
 *
 * @param before what was published of it until now, with 0
 */
record Publishable(int[] before) {
    /** The first count that is not small. */
    static final int BASE = 5;

    static Publishable after(IntStream published) {
        return new Publishable(
                IntStream.concat(IntStream.of(0), published).distinct().toArray());
    }

    boolean allows(int level) {
        boolean apart = level >= 0;
        for (int old : before) {
            if (level == old) return true;
            apart &= Math.abs(level - old) >= BASE;
        }
        return apart;
    }

    /** The nearest that is not above; there is one because nothing is always allowed. */
    int floor(int level) {
        int floor = level;
        while (!allows(floor)) floor--;
        return floor;
    }

    /** The nearest that is not below. */
    int ceiling(int level) {
        int ceiling = level;
        while (!allows(ceiling)) ceiling++;
        return ceiling;
    }

    /** The least that may be true when this is published. */
    int least(int published) {
        return published == 0 ? 0 : floor(published - 1) + 1;
    }

    /** The most that may be true when this is published. */
    int most(int published) {
        return ceiling(published + 1) - 1;
    }
}
