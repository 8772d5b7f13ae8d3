package org.vigia.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Children who do not exist: 32 states, 4 age bands, 2 sexes, 12 groups of sectors, 5 stages, each drawn for itself. */
public final class ManyChildren {
    private static final List<String> NAMES = List.of("state", "age", "sex", "sector", "stage");
    private static final int[] SIZES = {32, 4, 2, 12, 5};
    private static final double UNEVENNESS = 0.8;

    private ManyChildren() {}

    public static List<Dimension> dimensions() {
        List<Dimension> dimensions = new ArrayList<>();
        for (int d = 0; d < SIZES.length; d++)
            dimensions.add(Dimension.of(
                    NAMES.get(d),
                    IntStream.range(0, SIZES[d]).mapToObj(Integer::toString).toList()));
        return dimensions;
    }

    /** How common each code is stays the same for the same country; who is drawn changes with the seed. */
    public static Cube cube(long country, long seed, int children) {
        var shares = new Random(country);
        double[][] upTo =
                IntStream.of(SIZES).mapToObj(size -> upTo(size, shares)).toArray(double[][]::new);
        var drawing = new Random(seed);
        byte[][] columns = new byte[SIZES.length][children];
        for (int child = 0; child < children; child++)
            for (int d = 0; d < SIZES.length; d++) columns[d][child] = drawn(upTo[d], drawing);
        return Cube.count(dimensions(), columns);
    }

    private static double[] upTo(int size, Random random) {
        double[] upTo = new double[size];
        double sum = 0;
        for (int code = 0; code < size; code++) upTo[code] = sum += Math.exp(UNEVENNESS * random.nextGaussian());
        return upTo;
    }

    private static byte drawn(double[] upTo, Random random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        byte code = 0;
        while (upTo[code] <= at) code++;
        return code;
    }
}
