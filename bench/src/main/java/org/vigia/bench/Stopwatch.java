package org.vigia.bench;

import java.time.Duration;
import java.util.stream.Stream;

/** Begun at a moment. */
record Stopwatch(long began, Duration worked) {
    static Stopwatch start() {
        return new Stopwatch(System.nanoTime(), work());
    }

    Took stop() {
        return new Took(Duration.ofNanos(System.nanoTime() - began), work().minus(worked));
    }

    private static Duration work() {
        var self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
