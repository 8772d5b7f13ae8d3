package org.vigia.disclosure;

import java.util.Arrays;

/** The sum of each code of each dimension, and what it says by itself of one of its cells. */
final class Totals {
    private final Shape shape;
    private final int[][] sums;

    private Totals(Shape shape) {
        this.shape = shape;
        sums = shape.dimensions().stream()
                .map(dimension -> new int[dimension.size()])
                .toArray(int[][]::new);
    }

    static Totals of(Cube cube) {
        return of(cube.shape(), cube.counts().toArray());
    }

    static Totals of(Shape shape, int[] counts) {
        var totals = new Totals(shape);
        for (int cell = 0; cell < counts.length; cell++)
            for (int d = 0; d < totals.sums.length; d++) totals.sums[d][shape.code(cell, d)] += counts[cell];
        return totals;
    }

    /** Of the codes of a cell. */
    int least(int cell) {
        return Arrays.stream(of(cell)).min().orElse(Integer.MAX_VALUE);
    }

    /** The most that a cell may count beside others that count at least so much. */
    int most(int cell, Totals least, int own) {
        int most = Integer.MAX_VALUE;
        int[] mine = of(cell);
        int[] others = least.of(cell);
        for (int d = 0; d < mine.length; d++) most = Math.min(most, mine[d] - others[d] + own);
        return most;
    }

    private int[] of(int cell) {
        int[] mine = new int[sums.length];
        for (int d = 0; d < mine.length; d++) mine[d] = sums[d][shape.code(cell, d)];
        return mine;
    }
}
