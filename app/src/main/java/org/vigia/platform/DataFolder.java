package org.vigia.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The folder given by {@code --data}. Whoever runs its database server holds its lock, which death releases. */
final class DataFolder {
    /** The database's name wherever it is embedded. */
    static final String DATABASE = "vigia";

    private static final int PATIENCE_SECONDS = 60;

    private final Settings settings;
    private final Path cluster;
    private final Path lockFile;

    DataFolder(Settings settings) {
        this.settings = settings;
        this.cluster = settings.data().resolve("database");
        this.lockFile = settings.data().resolve("database.lock");
    }

    /** Refuses where nothing was ever kept, for commands that only look. */
    void requireData() {
        if (settings.url().isEmpty() && !Files.exists(cluster)) {
            throw new Refusal(
                    Exit.NOT_FOUND,
                    "No hay datos de Vigía en %s; indique su carpeta con --data.".formatted(settings.data()));
        }
    }

    /** The database, for one that will serve it: refused while another does. */
    Database serve(Purpose purpose) {
        return settings.url().isPresent() ? external(purpose) : hold(purpose).orElseThrow(this::inUse);
    }

    /** The database, for a command: through the server that runs there, else through one started for the while. */
    Database use(Purpose purpose) {
        if (settings.url().isPresent()) {
            return external(purpose);
        }
        try {
            for (int tenths = 0; tenths < PATIENCE_SECONDS * 10; tenths++) {
                Optional<Database> database = hold(purpose).or(this::join);
                if (database.isPresent()) {
                    return database.get();
                }
                Waiting.tenth();
            }
            throw inUse();
        } catch (InterruptedIOException e) {
            throw Folders.refusal(settings.data(), e);
        }
    }

    private Database external(Purpose purpose) {
        String url = settings.url().orElseThrow();
        Server server = settings.server(url);
        server.requireFitness(Durability.FULL);
        return Database.prepare(server, Server.databaseIn(url), settings.keys(), purpose, () -> {});
    }

    private Optional<Database> hold(Purpose purpose) {
        try {
            Files.createDirectories(settings.data());
            FileChannel lock = FileChannel.open(
                    lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!taken(lock)) {
                lock.close();
                return Optional.empty();
            }
            lock.truncate(0)
                    .write(UTF_8.encode(Long.toString(ProcessHandle.current().pid())));
            return Optional.of(start(purpose, lock));
        } catch (IOException e) {
            throw Folders.refusal(settings.data(), e);
        }
    }

    private static boolean taken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private Database start(Purpose purpose, FileChannel lock) {
        try {
            RunAs runAs = RunAs.choose();
            Keys keys = settings.keys();
            requirePassword(keys);
            var cluster =
                    new Cluster(this.cluster, settings.cache(runAs), runAs, keys.password("postgres"), Durability.FULL);
            cluster.whenItDies(this::stop);
            try {
                cluster.server().requireFitness(Durability.FULL);
                return Database.prepare(cluster.server(), DATABASE, keys, purpose, () -> {
                    cluster.close();
                    release(lock);
                });
            } catch (RuntimeException e) {
                cluster.close();
                throw e;
            }
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    /** Without its database Vigía has nothing to serve; whoever supervises it starts both again. */
    private void stop() {
        Progress.say("PostgreSQL se detuvo por sí solo; el motivo está en %s.", cluster.resolveSibling("database.log"));
        System.exit(Exit.MACHINE.code());
    }

    private void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw Folders.refusal(lockFile, e);
        }
    }

    private Optional<Database> join() {
        return Postmaster.find(cluster).filter(Postmaster::ready).map(running -> {
            Keys keys = settings.keys();
            requirePassword(keys);
            return Database.join(Server.embedded(running.port(), keys.password("postgres")), DATABASE, keys);
        });
    }

    private void requirePassword(Keys keys) {
        if (Files.exists(cluster) && keys.findPassword("postgres").isEmpty()) {
            throw new Refusal(
                    Exit.NOT_FOUND,
                    "Hay una base de datos en %s y faltan sus contraseñas en %s; recupere esa carpeta de su respaldo."
                            .formatted(cluster, keys.folder()));
        }
    }

    private Refusal inUse() {
        String holder = "";
        try {
            holder = Files.readString(lockFile).strip();
        } catch (IOException e) {
            // the sentence does without the number
        }
        return new Refusal(
                Exit.CONFLICT,
                "Otra orden de Vigía (proceso %s) usa ya la carpeta %s; deténgala o elija otra carpeta con --data."
                        .formatted(holder, settings.data()));
    }
}
