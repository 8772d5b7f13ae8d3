package org.vigia.disclosure;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The making of one release. A cell that is what it was at the last one stays as it was published; one that rose is not
 * published lower, nor one that fell higher.
 */
final class Protection {
    private final Series series;
    private final Cube exact;
    private final Lot lot;
    private final Release before;

    Protection(Series series, Cube exact, Lot lot) {
        this.series = series;
        this.exact = exact;
        this.lot = lot;
        Cube nothing = Cube.empty(series.dimensions());
        before = series.lastBrokenDown().orElseGet(() -> new Release(nothing, nothing, 0, true));
    }

    /** Nothing, when the total must be exact and so little is new that no cell can carry what rounding leaves. */
    Optional<Cube> published() {
        int cells = exact.shape().size();
        int[] published = new int[cells];
        int[] upper = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            published[cell] = lower(cell);
            upper[cell] = upper(cell);
        }
        keepDown(published, upper);
        var choices = new Choices(published, upper);
        choices.draw(exact, lot);
        var cube = new Cube(exact.shape(), published);
        var margins = new Margins(exact.shape());
        new Rounding(exact.shape(), margins, margins.errors(cube, exact), choices, lot).run();
        boolean settled = !series.exactTotal()
                || new Carry(
                                series,
                                published,
                                choices,
                                IntStream.range(0, cells).filter(this::changed))
                        .settle(exact.total() - cube.total());
        return settled ? Optional.of(cube) : Optional.empty();
    }

    /** Where all that is open of a code is less than five, whoever knew its total would know what was rounded up. */
    private void keepDown(int[] lower, int[] upper) {
        int[] open = new int[lower.length];
        for (int cell = 0; cell < open.length; cell++)
            if (exact.get(cell) > 0)
                open[cell] = exact.get(cell) - series.publishable(cell).floor(exact.get(cell));
        Totals totals = Totals.of(exact.shape(), open);
        for (int cell = 0; cell < open.length; cell++)
            if (totals.least(cell) < Publishable.BASE) upper[cell] = lower[cell];
    }

    private int lower(int cell) {
        int stood = before.published().get(cell);
        if (!changed(cell)) return stood;
        int floor = series.publishable(cell).floor(exact.get(cell));
        return exact.get(cell) > before.exact().get(cell) ? Math.max(floor, stood) : floor;
    }

    private int upper(int cell) {
        int stood = before.published().get(cell);
        if (!changed(cell)) return stood;
        int ceiling = series.publishable(cell).ceiling(exact.get(cell));
        return exact.get(cell) < before.exact().get(cell) ? Math.min(ceiling, stood) : ceiling;
    }

    private boolean changed(int cell) {
        return exact.get(cell) != before.exact().get(cell);
    }
}
