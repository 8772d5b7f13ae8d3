package org.vigia.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
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

    /** The database, for one that will serve it: refused while another does. */
    Database serve() {
        return settings.url().isPresent() ? external() : hold().orElseThrow(this::inUse);
    }

    /** The database, for a command: through the server that runs there, else through one started for the while. */
    Database use() {
        if (settings.url().isPresent()) {
            return external();
        }
        for (int tenths = 0; tenths < PATIENCE_SECONDS * 10; tenths++) {
            Optional<Database> database = hold().or(this::join);
            if (database.isPresent()) {
                return database.get();
            }
            pause();
        }
        throw inUse();
    }

    private Database external() {
        String url = settings.url().orElseThrow();
        Server server = settings.server(url);
        return Database.prepare(server, Server.databaseIn(url), settings.keys(), () -> {});
    }

    private Optional<Database> hold() {
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
            return Optional.of(start(lock));
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

    private Database start(FileChannel lock) throws IOException {
        try {
            RunAs runAs = RunAs.choose();
            Keys keys = settings.keys();
            requirePassword(keys);
            var server = new Cluster(cluster, settings.cache(runAs), runAs, keys.password("postgres"), Durability.FULL);
            try {
                return Database.prepare(server.server(), DATABASE, keys, () -> {
                    server.close();
                    lock.close();
                });
            } catch (RuntimeException e) {
                server.close();
                throw e;
            }
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private Optional<Database> join() {
        return Postmaster.find(cluster).filter(Postmaster::ready).map(running -> {
            Keys keys = settings.keys();
            requirePassword(keys);
            return Database.join(Server.embedded(running.port(), keys.password("postgres")), DATABASE, keys, () -> {});
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

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
