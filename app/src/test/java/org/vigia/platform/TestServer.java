package org.vigia.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one server of this test JVM, with a migrated template to copy from. */
final class TestServer {
    private static @Nullable TestServer instance;

    private final Server server;
    private final Keys keys;
    private final String template;
    private final AtomicInteger created = new AtomicInteger();

    private TestServer(Server server, Keys keys) {
        this.server = server;
        this.keys = keys;
        this.template = "vigia_test_" + ProcessHandle.current().pid();
        Database.prepare(server, template, keys, Purpose.AS_IS, () -> {});
    }

    static synchronized TestServer get() {
        if (instance == null) {
            instance = System.getenv("VIGIA_TEST_DB_URL") instanceof String url ? external(url) : embedded();
        }
        return instance;
    }

    Server server() {
        return server;
    }

    Keys keys() {
        return keys;
    }

    Database createDatabase() {
        return createDatabase(template);
    }

    private Database createDatabase(String like) {
        int number = created.incrementAndGet();
        String name = template + "_" + number;
        JdbcClient admin = admin();
        admin.sql("create database %s template %s owner vigia_owner".formatted(name, like))
                .update();
        Roles.grant(admin, name);
        return Database.join(server, name, copyOfKeys(number));
    }

    /** Another with all that this one holds; whoever is connected to it is sent away while it is copied. */
    Database copy(Database original) {
        String name = original.url().replaceFirst(".*/([^/?]+).*", "$1");
        admin().sql("alter database %s allow_connections false".formatted(name)).update();
        try {
            admin().sql("select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = :name")
                    .param("name", name)
                    .query(Boolean.class)
                    .list();
            return createDatabase(name);
        } finally {
            admin().sql("alter database %s allow_connections true".formatted(name))
                    .update();
        }
    }

    private JdbcClient admin() {
        return JdbcClient.create(server.asAdmin("postgres"));
    }

    /** The same keys in a folder of their own, for what is signed for one database is not there in another. */
    private Keys copyOfKeys(int number) {
        try {
            Path copy = Files.createDirectory(keys.folder().resolveSibling("keys-" + number));
            try (var files = Files.list(keys.folder())) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            return new Keys(copy, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestServer embedded() {
        try {
            Path folder = Files.createTempDirectory("vigia-test");
            RunAs runAs = RunAs.choose();
            if (runAs.changesAccount()) {
                RunAs.run(new ProcessBuilder("chmod", "0711", folder.toString()));
            }
            var keys = new Keys(folder.resolve("keys"), Optional.empty());
            var cluster = new Cluster(
                    folder.resolve("database"),
                    new Settings(folder, System.getenv()).cache(runAs),
                    runAs,
                    keys.password("postgres"),
                    Durability.NONE);
            SpringApplication.getShutdownHandlers().add(() -> {
                cluster.close();
                delete(folder);
            });
            return new TestServer(cluster.server(), keys);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The roles of a server live longer than a run, so their passwords there are known beforehand. */
    private static TestServer external(String url) {
        try {
            Path folder = Files.createTempDirectory("vigia-test");
            var keys = new Keys(folder.resolve("keys"), Optional.empty());
            for (Role role : Role.values()) {
                Folders.writeSecret(
                        keys.folder().resolve(role.login() + ".password"), "only-for-tests".getBytes(UTF_8));
            }
            Server server = new Settings(folder, Map.copyOf(System.getenv())).server(url);
            Roles.prepare(server, "vigia_test", keys);
            var tests = new TestServer(server, keys);
            SpringApplication.getShutdownHandlers().add(() -> {
                tests.removeDatabases();
                delete(folder);
            });
            return tests;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void removeDatabases() {
        for (int n = 1; n <= created.get(); n++) {
            Roles.remove(server, template + "_" + n);
        }
        Roles.remove(server, template);
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            System.err.println("left behind: " + folder);
        }
    }
}
