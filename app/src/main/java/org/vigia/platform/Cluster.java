package org.vigia.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL of our own on the loopback interface, which dies with this process however that ends. */
final class Cluster implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=100",
            "shared_buffers=256MB",
            "max_wal_size=2GB",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
            // a log tells what failed and never with which values
            "log_error_verbosity=terse",
            "log_min_error_statement=panic",
            "log_parameter_max_length=0");

    private final ClusterFolder folder;
    private final Path log;
    private final String password;
    private final Durability durability;
    private final Process process;
    private final int port;
    private volatile boolean closing;

    private record Started(Process process, int port) {}

    /** Starts the cluster in the folder, creating it the first time; the caller holds the folder's lock. */
    Cluster(Path data, Path cache, RunAs runAs, String password, Durability durability) {
        this.folder = new ClusterFolder(data, Binaries.unpack(cache).resolve("bin"), runAs);
        this.log = data.resolveSibling("database.log");
        this.password = password;
        this.durability = durability;
        try {
            folder.prepare(password, durability);
            Started started = start();
            this.process = started.process();
            this.port = started.port();
        } catch (IOException e) {
            throw Folders.refusal(data, e);
        }
    }

    Server server() {
        return Server.embedded(port, password);
    }

    long pid() {
        return process.pid();
    }

    /** What to do if the server ends before it is closed. */
    void whenItDies(Runnable action) {
        process.onExit().thenRun(() -> {
            if (!closing) {
                action.run();
            }
        });
    }

    /** A fast shutdown, completed: nothing of the server is left. */
    @Override
    public void close() {
        closing = true;
        try {
            if (process.isAlive()) {
                Postmaster.interrupt(List.of(process.toHandle()));
            }
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }

    private Started start() throws IOException {
        for (int attempt = 1; ; attempt++) {
            int free = freePort();
            long logged = Files.exists(log) ? Files.size(log) : 0;
            Process candidate = launch(free);
            if (becomesReady(candidate)) {
                return new Started(candidate, free);
            }
            candidate.destroyForcibly();
            String said = Files.readString(log).substring((int) logged);
            if (!said.contains("Address already in use") || attempt == 3) {
                throw failure(said);
            }
        }
    }

    private boolean becomesReady(Process candidate) throws IOException {
        for (int tenths = 0; candidate.isAlive() && tenths < PATIENCE_SECONDS * 10; tenths++) {
            if (Postmaster.find(folder.folder()).filter(Postmaster::ready).isPresent()) {
                return true;
            }
            Waiting.tenth();
        }
        return false;
    }

    private Refusal failure(String said) {
        if (said.contains("No space left on device")) {
            return Folders.noSpace(folder.folder(), new IOException(said));
        }
        String last = said.lines()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC"))
                .reduce("", (earlier, later) -> later);
        return new Refusal(
                Exit.MACHINE,
                "PostgreSQL no arrancó en %s; el motivo está en %s: %s".formatted(folder.folder(), log, last.strip()));
    }

    /** The kernel signals the server when the thread that started it ends; so that thread waits as long as it lives. */
    private Process launch(int port) throws IOException {
        var started = new CompletableFuture<Process>();
        ProcessBuilder command = folder.runAs()
                .dyingWithUs(options(port))
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Thread.ofPlatform().name("postgres").daemon().start(() -> {
            try {
                Process server = command.start();
                started.complete(server);
                server.waitFor();
            } catch (IOException | InterruptedException e) {
                started.completeExceptionally(e);
            }
        });
        try {
            return started.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IOException(e);
        }
    }

    private List<String> options(int port) {
        var options = new ArrayList<>(
                List.of(folder.program("postgres"), "-D", folder.folder().toString(), "-p", Integer.toString(port)));
        for (String setting : SETTINGS) {
            options.addAll(List.of("-c", setting));
        }
        options.addAll(durability.options());
        return options;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
