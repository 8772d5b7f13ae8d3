package org.vigia.bulk;

import java.time.Duration;

/** How far an import has come: rows read of rows in the file, after how long. */
public record ImportProgress(long rows, long total, Duration elapsed) {
    public long perSecond() {
        return Math.round(rows / Math.max(elapsed.toNanos() / 1e9, 1e-9));
    }

    public Duration left() {
        return rows == 0
                ? Duration.ZERO
                : elapsed.multipliedBy(Math.max(total - rows, 0)).dividedBy(rows);
    }
}
