package org.vigia.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The least that hiding cells would hide: every count of 1 to 4 in any table, and wherever one cell of a sum is hidden
 * alone, the smallest other. A safe suppression hides more.
 */
final class Suppression {
    private final int[] sizes;
    private final int[] strides;
    private final int[] counts;
    private final boolean[] hidden;

    /** @param exact whose cells and all their totals are shown or hidden */
    Suppression(Cube exact) {
        sizes = exact.dimensions().stream().mapToInt(d -> d.size() + 1).toArray();
        strides = new int[sizes.length];
        int cells = 1;
        for (int d = sizes.length - 1; d >= 0; cells *= sizes[d--]) strides[d] = cells;
        counts = new int[cells];
        for (int inner = 0; inner < exact.shape().size(); inner++) add(exact, inner, 0, 0);
        hidden = new boolean[cells];
        for (int cell = 0; cell < cells; cell++) hidden[cell] = counts[cell] >= 1 && counts[cell] < Publishable.BASE;
        while (IntStream.range(0, sizes.length).mapToLong(this::hideCompanions).sum() > 0) {}
    }

    private void add(Cube exact, int inner, int d, int cell) {
        if (d == sizes.length) {
            counts[cell] += exact.get(inner);
            return;
        }
        add(exact, inner, d + 1, cell + exact.shape().code(inner, d) * strides[d]);
        add(exact, inner, d + 1, cell + (sizes[d] - 1) * strides[d]);
    }

    private long hideCompanions(int d) {
        return IntStream.range(0, counts.length)
                .filter(cell -> code(cell, d) == 0)
                .filter(first -> hideCompanion(first, d))
                .count();
    }

    private boolean hideCompanion(int first, int d) {
        int[] line = IntStream.range(0, sizes[d])
                .map(code -> first + code * strides[d])
                .toArray();
        if (Arrays.stream(line).filter(cell -> hidden[cell]).count() != 1) return false;
        int companion = Arrays.stream(line)
                .filter(cell -> !hidden[cell])
                .reduce((a, b) -> worth(b) < worth(a) ? b : a)
                .orElseThrow();
        hidden[companion] = true;
        return true;
    }

    /** Nothing is hidden last: it hides least of the other. */
    private int worth(int cell) {
        return counts[cell] == 0 ? Integer.MAX_VALUE : counts[cell];
    }

    private int code(int cell, int d) {
        return cell / strides[d] % sizes[d];
    }

    private boolean total(int cell, int d) {
        return code(cell, d) == sizes[d] - 1;
    }

    private IntStream margins() {
        return IntStream.range(0, counts.length)
                .filter(cell -> IntStream.range(0, sizes.length)
                                .filter(d -> !total(cell, d))
                                .count()
                        <= 2);
    }

    int cells() {
        return counts.length;
    }

    double hiddenShare() {
        return IntStream.range(0, hidden.length).filter(cell -> hidden[cell]).count() / (double) hidden.length;
    }

    double hiddenShareOfMargins() {
        return margins().mapToDouble(cell -> hidden[cell] ? 1 : 0).average().orElse(0);
    }

    /** By how much each margin is missed by who adds up the inner cells that are shown. */
    int[] errors(Cube exact, Margins margins) {
        int[] shown = new int[exact.shape().size()];
        for (int inner = 0; inner < shown.length; inner++) {
            int cell = 0;
            for (int d = 0; d < sizes.length; d++) cell += exact.shape().code(inner, d) * strides[d];
            shown[inner] = hidden[cell] ? 0 : exact.get(inner);
        }
        return margins.errors(new Cube(exact.shape(), shown), exact);
    }
}
