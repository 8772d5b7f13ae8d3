package org.vigia.disclosure;

import java.util.Arrays;

/** Counts rows into the cells of a cube, as many at a time as stay in the nearest cache. */
final class Tally {
    private static final int STRIP = 1 << 12;

    private final Shape shape;
    private final int[] sizes;
    private final int[] counts;
    private final int[] cells = new int[STRIP];

    Tally(Shape shape) {
        this.shape = shape;
        sizes = shape.dimensions().stream().mapToInt(Dimension::size).toArray();
        counts = new int[shape.size()];
    }

    /** @param columns one for each dimension; every value the place of one of its finest codes */
    void add(byte[][] columns, int rows) {
        for (int from = 0; from < rows; from += STRIP) add(columns, from, Math.min(STRIP, rows - from));
    }

    private void add(byte[][] columns, int from, int rows) {
        Arrays.fill(cells, 0, rows, 0);
        for (int d = 0; d < sizes.length; d++) place(columns[d], from, rows, sizes[d]);
        for (int row = 0; row < rows; row++) counts[cells[row]]++;
    }

    private void place(byte[] column, int from, int rows, int size) {
        for (int row = 0; row < rows; row++) cells[row] = cells[row] * size + column[from + row];
    }

    void add(Tally other) {
        for (int cell = 0; cell < counts.length; cell++) counts[cell] += other.counts[cell];
    }

    Cube cube() {
        return new Cube(shape, counts);
    }
}
