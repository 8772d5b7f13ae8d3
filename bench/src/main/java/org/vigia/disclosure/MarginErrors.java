package org.vigia.disclosure;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** How far margins of up to two dimensions are from the truth. */
public record MarginErrors(double mean, int greatest) {
    public static MarginErrors joint(Release release) {
        return of(new Margins(release.exact().shape()).errors(release.published(), release.exact()));
    }

    /** Plain rounding to 0 or 5, each cell by its own lot. */
    public static MarginErrors eachAlone(Cube exact, long seed) {
        int[] published =
                exact.counts().map(Publishable.after(IntStream.of())::floor).toArray();
        int[] upper =
                exact.counts().map(Publishable.after(IntStream.of())::ceiling).toArray();
        new Choices(published, upper).draw(exact, new Lot(seed));
        return of(new Margins(exact.shape()).errors(new Cube(exact.shape(), published), exact));
    }

    /** Whatever is chosen, an error can only change by fives: the nearest to nothing that each margin for itself can come. */
    public static MarginErrors least(Release release) {
        IntUnaryOperator nearest = error -> {
            int left = Math.floorMod(error, Publishable.BASE);
            return Math.min(left, Publishable.BASE - left);
        };
        return of(Arrays.stream(new Margins(release.exact().shape()).errors(release.published(), release.exact()))
                .map(nearest)
                .toArray());
    }

    static MarginErrors of(int[] errors) {
        return new MarginErrors(
                Arrays.stream(errors).map(Math::abs).average().orElse(0),
                Arrays.stream(errors).map(Math::abs).max().orElse(0));
    }

    /** Cells, of the cube with all its totals, that suppression hides, and its margins; and the error of adding up the rest. */
    public record Hidden(int cells, double share, double shareOfMargins, MarginErrors added) {
        public static Hidden of(Cube exact) {
            var suppression = new Suppression(exact);
            return new Hidden(
                    suppression.cells(),
                    suppression.hiddenShare(),
                    suppression.hiddenShareOfMargins(),
                    MarginErrors.of(suppression.errors(exact, new Margins(exact.shape()))));
        }
    }
}
