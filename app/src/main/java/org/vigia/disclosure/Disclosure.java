package org.vigia.disclosure;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decides what a measure shows in public: its finest cube with every small count rounded to 0 or 5 together with its
 * margins, so that sums are exact, nothing is hidden, and every table is a projection of the same cube.
 */
public final class Disclosure {
    /** A measure that counts less in the whole country is not divided. */
    public static final int BREAKDOWN_FROM = 20;

    private final byte[] key;

    /** @param key secret; who holds it can make a published release again bit for bit */
    public Disclosure(byte[] key) {
        if (key.length < 32) throw new IllegalArgumentException("La llave del redondeo necesita 32 bytes o más");
        this.key = key.clone();
    }

    /**
     * The series with one more release.
     *
     * @param exact all that is known now, not only what is new
     */
    public Series publish(Series series, Cube exact) {
        Cube.empty(series.dimensions()).shape().requireSame(exact.shape());
        if (exact.counts().anyMatch(count -> count < 0))
            throw new IllegalArgumentException("Una cuenta no puede ser negativa");
        Lot lot = Lot.keyed(key, series.measure() + "/" + series.releases().size());
        Optional<Cube> cube =
                divides(series, exact) ? new Protection(series, exact, lot).published() : Optional.empty();
        return series.with(cube.map(published -> new Release(exact, published, published.total(), true))
                .orElseGet(() -> new Release(exact, standing(series), undivided(series, exact, lot), false)));
    }

    /**
     * Attacks the last division of a series.
     *
     * @param most how many of its protected cells, drawn by lot
     */
    public Audit audit(Series series, Leak leak, int most) {
        Release last = series.lastBrokenDown().orElseThrow();
        Lot lot = Lot.keyed(key, series.measure() + "/" + leak);
        var beliefs = new Beliefs(series);
        var attacker = new Attacker(last.exact(), beliefs, leak, lot);
        return new Audit(
                leak,
                lot.some(protectedCells(last, beliefs), most)
                        .mapToObj(cell -> new Audit.Cell(
                                last.exact().get(cell),
                                last.published().get(cell),
                                attacker.possible(cell),
                                beliefs.most(cell) - beliefs.least(cell) + 1))
                        .toList());
    }

    /** Subtracts so many pairs of published tables, drawn by lot. */
    public Differences difference(Series series, int pairs) {
        return new Differencing(series, Lot.keyed(key, series.measure() + "/differences")).run(pairs);
    }

    /** What carries the rest of an exact total is not protected and need not be. */
    private static int[] protectedCells(Release release, Beliefs beliefs) {
        return IntStream.range(0, release.exact().shape().size())
                .filter(cell -> release.exact().get(cell) != release.published().get(cell)
                        && beliefs.most(cell) > beliefs.least(cell))
                .toArray();
    }

    /** What was divided once stays so. */
    private static boolean divides(Series series, Cube exact) {
        return exact.total() >= BREAKDOWN_FROM || series.lastBrokenDown().isPresent();
    }

    private static Cube standing(Series series) {
        return series.lastBrokenDown().map(Release::published).orElseGet(() -> Cube.empty(series.dimensions()));
    }

    private static int undivided(Series series, Cube exact, Lot lot) {
        int total = exact.total();
        if (series.exactTotal()) return total;
        if (!series.releases().isEmpty() && series.releases().getLast().exact().total() == total)
            return series.releases().getLast().total();
        var publishable = Publishable.after(series.releases().stream().mapToInt(Release::total));
        int floor = publishable.floor(total);
        int ceiling = publishable.ceiling(total);
        return floor == ceiling || lot.below(ceiling - floor) >= total - floor ? floor : ceiling;
    }
}
