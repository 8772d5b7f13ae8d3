package org.vigia.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Subtracts tables drawn by lot: any levels, any selection of codes, any two releases, the second table within the first. */
final class Differencing {
    private final List<Release> releases;
    private final Shape shape;
    private final int[] cells;
    private final byte[][] codes;
    private final Lot lot;
    private long figures;
    private long small;
    private long derived;

    Differencing(Series series, Lot lot) {
        this.lot = lot;
        releases = series.brokenDown().toList();
        shape = new Shape(series.dimensions());
        cells = IntStream.range(0, shape.size()).filter(this::everCounted).toArray();
        codes = IntStream.of(cells).mapToObj(this::codes).toArray(byte[][]::new);
    }

    private boolean everCounted(int cell) {
        return releases.stream()
                .anyMatch(release ->
                        release.exact().get(cell) != 0 || release.published().get(cell) != 0);
    }

    private byte[] codes(int cell) {
        byte[] codes = new byte[shape.dimensions().size()];
        for (int d = 0; d < codes.length; d++) codes[d] = (byte) shape.code(cell, d);
        return codes;
    }

    Differences run(int pairs) {
        for (int pair = 0; pair < pairs; pair++) subtract();
        return new Differences(pairs, figures, small, derived);
    }

    private void subtract() {
        int later = lot.below(releases.size());
        int earlier = lot.below(later + 1);
        List<Level> coarse = new ArrayList<>();
        List<Level> fine = new ArrayList<>();
        boolean[][] counted = new boolean[shape.dimensions().size()][];
        boolean[][] within = new boolean[counted.length][];
        for (int d = 0; d < counted.length; d++) {
            Dimension dimension = shape.dimensions().get(d);
            coarse.add(dimension.levels().get(lot.below(dimension.levels().size())));
            fine.add(lot.below(2) == 0 ? coarse.getLast() : dimension.finest());
            boolean[] all = new boolean[dimension.size()];
            Arrays.fill(all, true);
            counted[d] = someOf(all);
            within[d] = someOf(counted[d]);
        }
        subtract(
                releases.get(later),
                new Selection(coarse, counted),
                releases.get(earlier),
                new Selection(fine, within));
    }

    /** Half of the time all, else each by lot. */
    private boolean[] someOf(boolean[] codes) {
        boolean[] some = codes.clone();
        if (lot.below(2) == 0) for (int code = 0; code < some.length; code++) some[code] &= lot.below(2) == 0;
        return some;
    }

    private void subtract(Release later, Selection whole, Release earlier, Selection part) {
        int[] wholes = new int[whole.size()];
        int[] parts = new int[part.size()];
        int[] trueWholes = new int[wholes.length];
        int[] trueParts = new int[parts.length];
        int[] wholeOf = new int[parts.length];
        Arrays.fill(wholeOf, -1);
        for (int i = 0; i < cells.length; i++) {
            int to = whole.place(codes[i]);
            if (to < 0) continue;
            wholes[to] += later.published().get(cells[i]);
            trueWholes[to] += later.exact().get(cells[i]);
            int from = part.place(codes[i]);
            if (from < 0) continue;
            parts[from] += earlier.published().get(cells[i]);
            trueParts[from] += earlier.exact().get(cells[i]);
            wholeOf[from] = to;
        }
        for (int from = 0; from < parts.length; from++) {
            int to = wholeOf[from];
            if (to >= 0) look(wholes[to] - parts[from], trueWholes[to] - trueParts[from]);
        }
    }

    private void look(int difference, int truth) {
        figures++;
        if (difference == 0 || Math.abs(difference) >= Publishable.BASE) return;
        small++;
        if (difference == truth) derived++;
    }
}
