package org.vigia.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Cubes of children who do not exist, unevenly spread as in life: most cells small, a few large. */
final class Invented {
    private static final double UNEVENNESS = 0.8;

    private Invented() {}

    static List<Dimension> dimensions(int... sizes) {
        List<Dimension> dimensions = new ArrayList<>();
        for (int d = 0; d < sizes.length; d++)
            dimensions.add(Dimension.of(
                    "d" + d,
                    IntStream.range(0, sizes[d]).mapToObj(code -> "c" + code).toList()));
        return dimensions;
    }

    static Cube cube(long seed, int children, List<Dimension> dimensions) {
        return cube(seed, seed, children, dimensions);
    }

    /** How common each code is stays the same for the same country. */
    private static Cube cube(long country, long seed, int children, List<Dimension> dimensions) {
        var shares = new Random(country);
        double[][] common = dimensions.stream()
                .map(dimension -> IntStream.range(0, dimension.size())
                        .mapToDouble(code -> Math.exp(UNEVENNESS * shares.nextGaussian()))
                        .toArray())
                .toArray(double[][]::new);
        var drawing = new Random(seed);
        byte[][] columns = new byte[common.length][children];
        for (int d = 0; d < common.length; d++)
            for (int child = 0; child < children; child++) columns[d][child] = (byte) drawn(common[d], drawing);
        return Cube.count(dimensions, columns);
    }

    private static int drawn(double[] shares, Random random) {
        double left = random.nextDouble()
                * IntStream.range(0, shares.length).mapToDouble(i -> shares[i]).sum();
        int code = 0;
        while (code < shares.length - 1 && (left -= shares[code]) > 0) code++;
        return code;
    }

    /** A series with one release after another, each with as many more children. */
    static Series grown(Disclosure disclosure, Series series, int releases, int children) {
        Series grown = series;
        Cube exact = Cube.empty(series.dimensions());
        for (int release = 0; release < releases; release++) {
            exact = exact.plus(cube(1, release, children, series.dimensions()));
            grown = disclosure.publish(grown, exact);
        }
        return grown;
    }
}
