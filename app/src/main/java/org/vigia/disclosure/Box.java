package org.vigia.disclosure;

/**
 * A change that leaves leaked tables as they are: one is added to half of the corners of a box of cells and taken from the
 * other half by turns, as on a chessboard. With one side more than the tables have dimensions, every sum that a table shows
 * takes as many corners of either colour.
 *
 * @param sides how far its other end lies on each side; a side may be a step in several dimensions at once
 */
record Box(int cell, int[] sides, int direction) {
    int corners() {
        return 1 << sides.length;
    }

    int corner(int number) {
        int corner = cell;
        for (int side = 0; side < sides.length; side++) if ((number >> side & 1) == 1) corner += sides[side];
        return corner;
    }

    int change(int number) {
        return Integer.bitCount(number) % 2 == 0 ? direction : -direction;
    }
}
