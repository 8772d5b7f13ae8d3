package org.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** From the command to the first page that it answers, with the demonstration loaded before; beside it a JVM that does nothing. */
final class Startup {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration GOAL = Duration.ofSeconds(6);

    private final Path launcher = Path.of(System.getProperty("vigia.launcher", "./vigia"));
    private final Path data;

    private Startup(Path data) {
        this.data = data;
    }

    static void run(int times) {
        try {
            var startup = new Startup(Files.createTempDirectory("vigia-bench"));
            System.out.printf(
                    "%-44s %8.1f s%n",
                    "first start, with the demonstration to load", seconds(startup.once(Startup::awaitAll)));
            List<Duration> later = Stream.generate(() -> startup.once(Startup::awaitPage))
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
            remove(startup.data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Waiting {
        void until(Process server, URI page) throws IOException, InterruptedException;
    }

    private Duration once(Waiting waiting) {
        try {
            int port = freePort();
            long began = System.nanoTime();
            Process server = new ProcessBuilder(
                            launcher.toString(), "demo", "--data", data.toString(), "--port", Integer.toString(port))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            waiting.until(server, URI.create("http://localhost:%d/entrar".formatted(port)));
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            server.destroy();
            if (!server.waitFor(60, TimeUnit.SECONDS)) throw new IllegalStateException("the server does not stop");
            return took;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It says its address once everything is loaded. */
    private static void awaitAll(Process server, URI page) throws IOException {
        var said = server.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine())
            if (line.startsWith("http://")) return;
        throw new IllegalStateException("it ended before it was ready");
    }

    private static void awaitPage(Process server, URI page) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (var browser = HttpClient.newHttpClient()) {
            while (System.nanoTime() < until) {
                if (!server.isAlive()) throw new IllegalStateException("it ended with " + server.exitValue());
                try {
                    var answer = browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
                    if (answer.statusCode() == 200) return;
                } catch (IOException _) {
                    // not yet
                }
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("no page in " + PATIENCE);
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

    private static int freePort() throws IOException {
        try (var any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(file);
        }
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
