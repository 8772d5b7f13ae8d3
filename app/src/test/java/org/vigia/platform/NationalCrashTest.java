package org.vigia.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.docket.DocketCheck;

/** Kills the demonstration while it loads a country of real size, of which this is three parts in 1,200, and starts it again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NationalCrashTest {
    private static final int PARTS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    @TempDir
    Path folder;

    @Test
    void what_was_loaded_before_a_crash_is_there_once_and_the_rest_follows() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path data = folder.resolve("var");
        runUntil(data, 1);
        runUntil(data, PARTS);
        try (Database database = open(data)) {
            var stored = JdbcClient.create(database.source(Role.VERIFIER));
            assertThat(parts(stored)).isEqualTo(PARTS);
            assertThat(count(stored, "select count(*) from registry.workplace")).isEqualTo(PARTS * 500L);
            assertThat(count(stored, "select count(*) from inspection.inspection_order"))
                    .isEqualTo(1_100_000L * PARTS / 1_200);
            assertThat(count(stored, "select count(*) from inspection.checklist_answer"))
                    .isEqualTo(5_800_000L * PARTS / 1_200);
            assertThat(count(stored, "select count(*) from registry.child")).isEqualTo(100_000L * PARTS / 1_200);
            assertThat(count(stored, "select count(*) from casework.case_file")).isEqualTo(PARTS * 10L);
            assertThat(new DocketCheck(database.source(Role.VERIFIER), database.masterKey(), database.signingKey())
                            .run(read -> {})
                            .problems())
                    .isEmpty();
        }
    }

    private void runUntil(Path data, int parts) throws IOException, InterruptedException {
        ProcessBuilder command = VigiaInAnotherProcess.command(
                "demo", "--size", "national", "--data", data.toString(), "--port", "" + Cluster.freePort());
        command.environment().put("VIGIA_DEMONSTRATION_SCALE", "0.0025");
        command.environment().put("VIGIA_DEMONSTRATION_CASES", "0");
        Path said = Files.createTempFile(folder, "said", ".log");
        Process vigia =
                command.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        await().atMost(PATIENCE).until(() -> Files.readString(said).contains("Demostración: "));
        try (Database database = open(data)) {
            var stored = JdbcClient.create(database.source(Role.VERIFIER));
            await().atMost(PATIENCE).until(() -> parts(stored) >= parts);
        }
        vigia.destroyForcibly().waitFor();
    }

    private static Database open(Path data) {
        return new DataFolder(new Settings(data, System.getenv())).use(Purpose.AS_IS);
    }

    /** None while the tables are not there yet. */
    private static long parts(JdbcClient stored) {
        try {
            return count(stored, "select count(*) from docket.receipt where operation = 'demo'");
        } catch (DataAccessException e) {
            return 0;
        }
    }

    private static long count(JdbcClient stored, String query) {
        return stored.sql(query).query(Long.class).single();
    }
}
