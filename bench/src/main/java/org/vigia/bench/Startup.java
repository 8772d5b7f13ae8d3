package org.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** From the command to the first page that it answers, with the demonstration loaded before; beside it a JVM that does nothing. */
final class Startup {
    private static final Duration GOAL = Duration.ofSeconds(6);

    private Startup() {}

    static void run(int times) {
        try {
            Path data = Files.createTempDirectory("vigia-bench");
            System.out.printf(
                    "%-44s %8.1f s%n",
                    "first start, with the demonstration to load", seconds(once(data, DemoServer::awaitAll)));
            List<Duration> later = Stream.generate(() -> once(data, DemoServer::awaitPage))
                    .limit(times)
                    .sorted()
                    .toList();
            Duration bare = Stream.generate(Startup::bare)
                    .limit(times)
                    .sorted()
                    .toList()
                    .get(times / 2);
            Duration median = later.get(times / 2);
            System.out.printf(
                    "%-44s %8.1f s   (%.1f to %.1f, goal %.0f)%n",
                    "second start to the first page",
                    seconds(median),
                    seconds(later.getFirst()),
                    seconds(later.getLast()),
                    seconds(GOAL));
            System.out.printf(
                    "%-44s %8.2f s   ratio %.0f%n",
                    "a JVM that does nothing", seconds(bare), seconds(median) / seconds(bare));
            DemoServer.remove(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Waiting {
        DemoServer until(DemoServer server) throws IOException, InterruptedException;
    }

    private static Duration once(Path data, Waiting waiting) {
        long began = System.nanoTime();
        try (var server = DemoServer.start(data)) {
            waiting.until(server);
            return Duration.ofNanos(System.nanoTime() - began);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Duration bare() {
        try {
            long began = System.nanoTime();
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            return Duration.ofNanos(System.nanoTime() - began);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
