package org.vigia.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL of our own on the loopback interface, which dies with this process however that ends. */
final class Cluster implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LEAST_SPACE = 300L << 20;

    private final Path folder;
    private final Path log;
    private final Path home;
    private final RunAs runAs;
    private final String password;
    private final Durability durability;
    private final Process process;
    private final int port;

    /** Starts the cluster in the folder, creating it the first time; the caller holds the folder's lock. */
    Cluster(Path folder, Path cache, RunAs runAs, String password, Durability durability) {
        this.folder = folder;
        this.log = folder.resolveSibling("database.log");
        this.runAs = runAs;
        this.password = password;
        this.durability = durability;
        this.home = Binaries.unpack(cache);
        try {
            requireReach();
            if (Files.getFileStore(folder.getParent()).getUsableSpace() < LEAST_SPACE) {
                throw Folders.noSpace(folder, new IOException("less than " + LEAST_SPACE + " bytes left"));
            }
            if (Files.isDirectory(folder)) {
                requireOurVersion();
                stopOrphans();
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            } else {
                create();
            }
            runAs.own(folder);
            Started started = start();
            this.process = started.process();
            this.port = started.port();
        } catch (IOException e) {
            throw Folders.refusal(folder, e);
        }
    }

    private record Started(Process process, int port) {}

    Server server() {
        return Server.embedded(port, password);
    }

    long pid() {
        return process.pid();
    }

    /** A fast shutdown, completed: nothing of the server is left. */
    @Override
    public void close() {
        try {
            if (process.isAlive()) {
                Postmaster.interrupt(process.toHandle());
            }
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }

    private void requireReach() {
        for (Path path : List.of(home.resolve("bin/postgres"), folder.getParent())) {
            if (!runAs.reaches(path)) {
                throw new Refusal(
                        Exit.FORBIDDEN,
                        "La cuenta que ejecuta PostgreSQL no alcanza %s; dé paso (chmod o+x) a las carpetas que la contienen o elija otras con --data y VIGIA_CACHE."
                                .formatted(path));
            }
        }
    }

    private void requireOurVersion() throws IOException {
        Path file = folder.resolve("PG_VERSION");
        String ours = RunAs.run(runAs.command(false, List.of(program("postgres"), "--version")))
                .replaceFirst("(?s).* (\\d+)\\..*", "$1");
        String theirs = Files.exists(file) ? Files.readString(file).strip() : "?";
        if (!theirs.equals(ours)) {
            throw new Refusal(
                    Exit.CONFLICT,
                    theirs.equals("?")
                            ? "%s no contiene una base de datos de Vigía; elija otra carpeta con --data."
                                    .formatted(folder)
                            : "%s contiene datos de PostgreSQL %s y esta versión usa PostgreSQL %s; abra los datos con la versión de Vigía que los creó o restaure un respaldo."
                                    .formatted(folder, theirs, ours));
        }
    }

    /** Ends servers left by a dead process on this very folder, and forgets a pid file that speaks of no one. */
    private void stopOrphans() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<ProcessHandle> left = Postmaster.workingIn(folder);
        while (!left.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new Refusal(
                        Exit.CONFLICT,
                        "Otro PostgreSQL (proceso %d) usa %s y no se detiene; deténgalo y repita la orden."
                                .formatted(left.getFirst().pid(), folder));
            }
            for (ProcessHandle process : left) {
                Postmaster.interrupt(process);
            }
            pause();
            left = Postmaster.workingIn(folder);
        }
        Files.deleteIfExists(folder.resolve("postmaster.pid"));
    }

    /** Builds the cluster beside its place and moves it there whole. */
    private void create() throws IOException {
        Path parts = folder.resolveSibling("database.new");
        Path secret = folder.resolveSibling("database.password");
        Folders.delete(parts);
        Folders.delete(secret);
        Folders.ownersOnly(parts);
        Folders.writeSecret(secret, password.getBytes(UTF_8));
        runAs.own(parts);
        runAs.own(secret);
        try {
            RunAs.run(runAs.command(
                    false,
                    List.of(
                            program("initdb"),
                            "--no-sync",
                            "--pgdata=" + parts,
                            "--username=postgres",
                            "--auth=scram-sha-256",
                            "--pwfile=" + secret,
                            "--encoding=UTF8",
                            "--locale-provider=icu",
                            "--icu-locale=es-MX",
                            "--locale=C.UTF-8",
                            "--data-checksums",
                            "--no-instructions")));
            if (durability == Durability.FULL) {
                RunAs.run(runAs.command(false, List.of(program("initdb"), "--sync-only", "--pgdata=" + parts)));
            }
            Files.move(parts, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(secret);
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
            String said = Files.readString(log).substring((int) Math.min(logged, Files.size(log)));
            if (!said.contains("Address already in use") || attempt == 3) {
                throw failure(said);
            }
        }
    }

    private boolean becomesReady(Process candidate) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (candidate.isAlive() && System.nanoTime() < deadline) {
            if (Postmaster.find(folder).filter(Postmaster::ready).isPresent()) {
                return true;
            }
            pause();
        }
        return false;
    }

    private Refusal failure(String said) {
        if (said.contains("No space left on device")) {
            return Folders.noSpace(folder, new IOException(said));
        }
        String last = said.lines()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC"))
                .reduce("", (a, b) -> b);
        return new Refusal(
                Exit.MACHINE,
                "PostgreSQL no arrancó en %s; el motivo está en %s: %s".formatted(folder, log, last.strip()));
    }

    /** The kernel signals the server when the thread that started it ends; so that thread waits as long as it lives. */
    private Process launch(int port) throws IOException {
        var started = new CompletableFuture<Process>();
        ProcessBuilder command = runAs.command(true, options(port))
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
        var options =
                new ArrayList<>(List.of(program("postgres"), "-D", folder.toString(), "-p", Integer.toString(port)));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=60",
                "shared_buffers=256MB",
                "max_wal_size=2GB",
                "timezone=UTC",
                "log_timezone=UTC",
                "log_checkpoints=off",
                "log_error_verbosity=terse",
                "log_min_error_statement=panic",
                "log_parameter_max_length=0")) {
            options.addAll(List.of("-c", setting));
        }
        options.addAll(durability.options());
        return options;
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
