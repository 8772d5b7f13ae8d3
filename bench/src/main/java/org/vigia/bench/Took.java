package org.vigia.bench;

import java.time.Duration;

/**
 * What something took.
 *
 * @param time on the clock
 * @param work of all processors, for this process and the database under it
 */
record Took(Duration time, Duration work) {
    static final Took NOTHING = new Took(Duration.ZERO, Duration.ZERO);

    Took plus(Took more) {
        return new Took(time.plus(more.time), work.plus(more.work));
    }

    double perSecond(long rows) {
        return rows * 1e9 / time.toNanos();
    }

    /** Microseconds of work for each row. */
    double workOf(long rows) {
        return work.toNanos() / 1e3 / rows;
    }
}
