package org.vigia.sheet;

import java.time.Duration;

/** How far a file has been read: rows, and bytes of its bytes. */
public record Reached(long rows, long bytes, long of) {
    public double share() {
        return of == 0 ? 1 : Math.min(1, (double) bytes / of);
    }

    public long rowsPerSecond(Duration elapsed) {
        return Math.round(rows / Math.max(elapsed.toNanos() / 1e9, 1e-9));
    }

    /** As long as the rest takes at the pace until now. */
    public Duration left(Duration elapsed) {
        return share() == 0 ? Duration.ZERO : Duration.ofNanos((long) (elapsed.toNanos() * (1 - share()) / share()));
    }
}
