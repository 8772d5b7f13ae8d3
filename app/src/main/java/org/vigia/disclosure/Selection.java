package org.vigia.disclosure;

import java.util.List;

/** A table of some of a cube: in each dimension a level, and of its finest codes those that are counted. */
final class Selection {
    private static final int OUTSIDE = Integer.MIN_VALUE / 64;

    private final int[][] places;
    private final int size;

    /** @param counted for each dimension and finest code whether it is counted */
    Selection(List<Level> levels, boolean[][] counted) {
        places = new int[counted.length][];
        int stride = 1;
        for (int d = counted.length - 1; d >= 0; d--) {
            places[d] = new int[counted[d].length];
            for (int code = 0; code < counted[d].length; code++)
                places[d][code] = counted[d][code] ? levels.get(d).groups().get(code) * stride : OUTSIDE;
            stride *= levels.get(d).size();
        }
        size = stride;
    }

    int size() {
        return size;
    }

    /** The place in the table of a cell with these codes, negative if it is not counted. */
    int place(byte[] codes) {
        int place = 0;
        for (int d = 0; d < codes.length; d++) place += places[d][codes[d]];
        return place;
    }
}
