package org.vigia.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.docket.DocketCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kills the command that imports at random moments and gives it again. Three times; {@code -Dvigia.crashes=50} for more. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportCrashTest {
    private static final int CRASHES = Integer.getInteger("vigia.crashes", 3);
    private static final int PART = 5_000;
    private static final int ROWS = (CRASHES + 1) * PART;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @TempDir
    Path folder;

    Path data;
    Path file;

    @BeforeEach
    void a_file_with_a_violation_in_every_tenth_row() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        data = folder.resolve("var");
        file = Files.writeString(
                folder.resolve("visitas.csv"),
                IntStream.range(0, ROWS)
                        .mapToObj(n -> "SIAPI,k%d,%s,07,,lugar,rutinaria,sin-aviso,ejecutada,%d,sí"
                                .formatted(n, FIRST.plusDays(n % 1_000), n % 10 == 0 ? 1 : 0))
                        .collect(Collectors.joining(
                                "\n",
                                "fuente,clave,fecha,entidad,municipio,modalidad,seleccion,aviso,resultado,violaciones,inventado\n",
                                "\n")));
    }

    @Test
    void every_row_is_there_once_after_every_crash() throws Exception {
        try (Database database = new DataFolder(new Settings(data, System.getenv())).use(Purpose.AS_IS)) {
            CrashTest.openAccount(data, "SUPERVISOR");
            var stored = JdbcClient.create(database.source(Role.VERIFIER));
            assertThat(answer(command()).get("recorded").asLong()).isEqualTo(ROWS);
            assertThat(count(stored, "select count(*) from docket.act"))
                    .as("recorded before it was told to record")
                    .isZero();
            for (int crash = 1; crash <= CRASHES; crash++) killOnTheWay(crash, stored);
            JsonNode report = finish();
            assertThat(report.get("recorded").asLong() + report.get("existing").asLong())
                    .isEqualTo(ROWS);
            assertThat(report.get("existing").asLong()).isPositive();
            assertThat(count(stored, "select count(*) from inspection.visit")).isEqualTo(ROWS);
            assertThat(count(stored, "select count(distinct source_key) from inspection.visit"))
                    .isEqualTo(ROWS);
            assertThat(count(stored, "select count(distinct visit) from inspection.finding"))
                    .isEqualTo(ROWS / 10);
            long chunks = count(stored, "select count(*) from bulk.chunk");
            assertThat(chunks).isEqualTo(ROWS / PART);
            assertThat(count(stored, "select count(distinct run) from bulk.chunk"))
                    .as("an interrupted import goes on as the same")
                    .isOne();
            assertThat(count(stored, "select count(*) from docket.act")).isEqualTo(ROWS + ROWS / 10 + chunks);
            var check = new DocketCheck(database.source(Role.VERIFIER), database.masterKey(), database.signingKey())
                    .run(read -> {});
            assertThat(check.problems()).isEmpty();
            assertThat(finish().get("existing").asLong()).isEqualTo(ROWS);
            assertThat(count(stored, "select count(*) from docket.act")).isEqualTo(ROWS + ROWS / 10 + chunks);
        }
    }

    private void killOnTheWay(int crash, JdbcClient stored) throws IOException, InterruptedException {
        var random = ThreadLocalRandom.current();
        long before = count(stored, "select count(*) from inspection.visit");
        long enough = before + random.nextLong(PART);
        Process vigia = command("--record").start();
        while (vigia.isAlive() && count(stored, "select count(*) from inspection.visit") < Math.max(enough, 1))
            Thread.sleep(10);
        Thread.sleep(random.nextLong(100));
        vigia.destroyForcibly().waitFor();
        long after = count(stored, "select count(*) from inspection.visit");
        System.out.printf("crash %d: %d rows before, %d after%n", crash, before, after);
        assertThat(after).as("crash %d fell on the way", crash).isLessThan(ROWS);
    }

    private JsonNode finish() throws IOException, InterruptedException {
        return answer(command("--record"));
    }

    private static JsonNode answer(ProcessBuilder command) throws IOException, InterruptedException {
        Process vigia = command.start();
        var answer = vigia.inputReader().readLine();
        assertThat(vigia.waitFor()).isZero();
        return JsonMapper.shared().readTree(answer);
    }

    private ProcessBuilder command(String... more) {
        var words = List.of(
                "import", "inspections", file.toString(), "--as", CrashTest.USER, "--json", "--data", data.toString());
        return VigiaInAnotherProcess.command(
                Stream.concat(words.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private static long count(JdbcClient stored, String query) {
        return stored.sql(query).query(Long.class).single();
    }
}
