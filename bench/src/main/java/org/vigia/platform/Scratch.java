package org.vigia.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.vigia.ledger.SigningKey;
import org.vigia.vault.MasterKey;

/** The whole system on an empty database of its own, gone when it is closed. */
public final class Scratch implements AutoCloseable {
    private final Path folder;
    private final Database database;
    private final ConfigurableApplicationContext rooms;

    private Scratch(Path folder, Database database, ConfigurableApplicationContext rooms) {
        this.folder = folder;
        this.database = database;
        this.rooms = rooms;
    }

    public static Scratch open(Class<?> application) {
        return open(application, false);
    }

    /** The same, answering on a port. */
    public static Scratch serve(Class<?> application) {
        return open(application, true);
    }

    private static Scratch open(Class<?> application, boolean serves) {
        try {
            Path folder = Files.createTempDirectory("vigia-bench");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            return on(folder, application, serves);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The system on what a command left in {@code var} of a folder, which is gone too when this is closed. */
    public static Scratch on(Path folder, Class<?> application) {
        return on(folder, application, false);
    }

    private static Scratch on(Path folder, Class<?> application, boolean serves) {
        var data = new DataFolder(new Settings(folder.resolve("var"), Map.copyOf(System.getenv())));
        Database database = data.serve(Purpose.AS_IS);
        var rooms = new Rooms(application);
        var anyPort = new WebPort();
        anyPort.number = 0;
        return new Scratch(folder, database, serves ? rooms.serve(database, anyPort) : rooms.use(database));
    }

    /** A part of the system, as its rooms get it. */
    public <T> T get(Class<T> part) {
        return rooms.getBean(part);
    }

    /** As the application, without a context. */
    public DataSource app() {
        return database.source(Role.APP);
    }

    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) rooms).getWebServer())
                .getPort();
    }

    /** As the server's administrator, whom no row-level security stops. */
    public DataSource admin() {
        return database.asAdmin();
    }

    public DataSource verifier() {
        return database.source(Role.VERIFIER);
    }

    public MasterKey masterKey() {
        return database.masterKey();
    }

    public SigningKey signingKey() {
        return database.signingKey();
    }

    @Override
    public void close() {
        rooms.close();
        database.close();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            System.err.println("Quedó " + folder);
        }
    }
}
