package org.vigia.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.docket.DocketCheck;

/**
 * Kills the program at random moments while eight people write, starts it again, and asks what became of what it had
 * answered. Three times; {@code -Dvigia.crashes=20} for more.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CrashTest {
    private static final int CRASHES = Integer.getInteger("vigia.crashes", 3);
    private static final int WRITERS = 8;
    static final String USER = "escribe";
    private static final String PASSWORD = "nube-verde-cae-despacio";

    @TempDir
    Path folder;

    /** Folio answered, by key of the request. */
    private final Map<UUID, String> acknowledged = new ConcurrentHashMap<>();

    /** Sent, and no answer came. */
    private final Queue<UUID> unanswered = new ConcurrentLinkedQueue<>();

    @Test
    void what_was_acknowledged_is_there_once_after_every_crash() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path data = folder.resolve("var");
        openAccount(data, "INSPECTOR");
        for (int crash = 1; crash <= CRASHES; crash++) {
            int before = acknowledged.size();
            writeUntilKilled(data);
            int written = acknowledged.size() - before;
            System.out.printf("crash %d: %d acknowledged, %d unanswered%n", crash, written, unanswered.size());
            assertThat(written).as("crash %d fell while people wrote", crash).isPositive();
        }
        finish(data);
        try (Database database = new DataFolder(new Settings(data, System.getenv())).use(Purpose.AS_IS)) {
            var stored = JdbcClient.create(database.source(Role.VERIFIER));
            assertThat(acknowledged).hasSizeGreaterThan(CRASHES);
            acknowledged.forEach((key, folio) ->
                    assertThat(foliosOf(stored, key)).as("request %s", key).isEqualTo(Optional.of(folio)));
            assertThat(stored.sql("select count(*) from intake.complaint")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(acknowledged.size());
            var report = new DocketCheck(database.source(Role.VERIFIER), database.masterKey(), database.signingKey())
                    .run(read -> {});
            assertThat(report.problems()).isEmpty();
            System.out.printf(
                    "%d crashes: %d acknowledged, each there once; %d acts verified%n",
                    CRASHES, acknowledged.size(), report.acts());
        }
    }

    private static Optional<String> foliosOf(JdbcClient stored, UUID key) {
        return stored.sql("""
                        select c.folio from docket.receipt r join docket.act a on a.id = r.act_id
                          join intake.complaint c on c.act_id = a.id where r.key = :key""").param("key", key).query(String.class).optional();
    }

    static void openAccount(Path data, String role) throws IOException, InterruptedException {
        Process account = VigiaInAnotherProcess.command(
                        "account",
                        USER,
                        "--name",
                        "Prueba",
                        "--unit",
                        "ITL-07",
                        "--role",
                        role,
                        "--data",
                        data.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        account.outputWriter().append(PASSWORD + "\n").close();
        assertThat(account.waitFor()).isZero();
    }

    private void writeUntilKilled(Path data) throws Exception {
        int port = Cluster.freePort();
        int before = acknowledged.size();
        Process vigia = VigiaInAnotherProcess.serve(data, port);
        var writers = new Thread[WRITERS];
        for (int i = 0; i < WRITERS; i++) writers[i] = Thread.ofPlatform().start(() -> write(port));
        await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged.size() > before);
        Thread.sleep(ThreadLocalRandom.current().nextInt(4_000));
        vigia.destroyForcibly().waitFor();
        for (Thread writer : writers) writer.join();
    }

    /** Sends one complaint after another until nobody answers. */
    private void write(int port) {
        UUID key = null;
        try (var person = new Person(port)) {
            person.signIn(USER, PASSWORD);
            person.open("/denuncias/nueva");
            while (true) {
                key = Optional.ofNullable(unanswered.poll()).orElseGet(UUID::randomUUID);
                send(person, key);
            }
        } catch (IOException e) {
            if (key != null && !acknowledged.containsKey(key)) unanswered.add(key);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The same request again gets the first answer, so what was not answered may simply be sent again. */
    private void finish(Path data) throws Exception {
        int port = Cluster.freePort();
        Process vigia = VigiaInAnotherProcess.serve(data, port);
        try (var person = new Person(port)) {
            person.signIn(USER, PASSWORD);
            person.open("/denuncias/nueva");
            for (UUID key = unanswered.poll(); key != null; key = unanswered.poll()) send(person, key);
        } finally {
            vigia.destroy();
            vigia.waitFor();
        }
    }

    private void send(Person person, UUID key) throws IOException, InterruptedException {
        var answer = person.post("/denuncias", complaint(key));
        if (answer.statusCode() != 303) throw new IOException(answer.statusCode() + ": " + answer.body());
        String where = answer.headers().firstValue("Location").orElseThrow();
        acknowledged.put(key, where.substring(where.lastIndexOf('/') + 1));
    }

    private static Map<String, String> complaint(UUID key) {
        return Map.ofEntries(
                Map.entry("llave", key.toString()),
                Map.entry("recibida", LocalDate.of(2026, 3, 2).toString()),
                Map.entry("canal", "PHONE"),
                Map.entry("entidad", "07"),
                Map.entry("municipio", "Comitán de Domínguez"),
                Map.entry("lugar_tipo", "FIELD"),
                Map.entry("entidades", "1"),
                Map.entry("peligro", "no"),
                Map.entry("relato", "Relato inventado " + key));
    }
}
