package org.vigia.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The demonstration as {@code ./vigia demo} starts it, or its data as {@code ./vigia serve} does, in a process of its own. */
final class DemoServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Path LAUNCHER = Path.of(System.getProperty("vigia.launcher", "./vigia"));

    private final Process process;
    private final URI address;

    private DemoServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static DemoServer start(Path data) throws IOException {
        return start("demo", data);
    }

    /** A country of its real size. */
    static DemoServer national(Path data) throws IOException {
        return start("demo", data, "--size", "national");
    }

    /** What {@link #start} has loaded, by a server that is made to last. */
    static DemoServer serve(Path data) throws IOException {
        return start("serve", data);
    }

    private static DemoServer start(String command, Path data, String... options) throws IOException {
        int port = freePort();
        List<String> words = new ArrayList<>(
                List.of(LAUNCHER.toString(), command, "--data", data.toString(), "--port", Integer.toString(port)));
        words.addAll(List.of(options));
        Process process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new DemoServer(process, URI.create("http://127.0.0.1:" + port));
    }

    URI at(String path) {
        return address.resolve(path);
    }

    /** It says its address once everything is loaded. */
    DemoServer awaitAll() throws IOException {
        var said = process.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine())
            if (line.startsWith("http://")) return this;
        throw new IllegalStateException("it ended before it was ready");
    }

    DemoServer awaitPage() throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (var browser = HttpClient.newHttpClient()) {
            while (System.nanoTime() < until) {
                if (!process.isAlive()) throw new IllegalStateException("it ended with " + process.exitValue());
                try {
                    var answer =
                            browser.send(HttpRequest.newBuilder(at("/entrar")).build(), BodyHandlers.discarding());
                    if (answer.statusCode() == 200) return this;
                } catch (IOException _) {
                    // not yet
                }
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("no page in " + PATIENCE);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) throw new IllegalStateException("the server does not stop");
    }

    static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(file);
        }
    }

    private static int freePort() throws IOException {
        try (var any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
