package org.vigia.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Runs by itself while a story is told; stands while two worlds are asked the same, and is moved on between two questions. */
final class Clock implements InstantSource {
    private static final Duration QUESTION = Duration.ofMillis(50);
    private Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private boolean standing;

    @Override
    public synchronized Instant instant() {
        if (!standing) now = now.plusMillis(1);
        return now;
    }

    synchronized void stand() {
        standing = true;
    }

    synchronized void run() {
        standing = false;
    }

    synchronized void next() {
        now = now.plus(QUESTION);
    }
}
