package org.vigia.disclosure;

/**
 * Between what each true count of a release may lie for a reader who knows the method and every release. Of a cell that did
 * not change the reader believes what was to be believed when it last did, which is never more.
 */
final class Beliefs {
    private final int[] least;
    private final int[] most;

    Beliefs(Series series) {
        Release last = series.lastBrokenDown().orElseThrow();
        int cells = last.exact().shape().size();
        least = new int[cells];
        most = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            int truth = last.exact().get(cell);
            Publishable then = publishableWhenItChanged(series, cell, truth);
            narrow(
                    cell,
                    then.least(last.published().get(cell)),
                    then.most(last.published().get(cell)));
            if (excess(cell, truth) != 0) narrow(cell, truth, truth);
        }
    }

    private static Publishable publishableWhenItChanged(Series series, int cell, int truth) {
        int since = series.releases().size();
        while (since > 0 && stoodAt(series.releases().get(since - 1), cell, truth)) since--;
        return series.first(since).publishable(cell);
    }

    private static boolean stoodAt(Release release, int cell, int truth) {
        return !release.brokenDown() || release.exact().get(cell) == truth;
    }

    void narrow(int cell, int from, int to) {
        least[cell] = from;
        most[cell] = to;
    }

    /** Of every cell. */
    int[] least() {
        return least.clone();
    }

    int least(int cell) {
        return least[cell];
    }

    int most(int cell) {
        return most[cell];
    }

    boolean open(int cell) {
        return most[cell] > least[cell];
    }

    /** By how much a count is too great, negative if too small. */
    int excess(int cell, int count) {
        return count > most[cell] ? count - most[cell] : Math.min(0, count - least[cell]);
    }
}
