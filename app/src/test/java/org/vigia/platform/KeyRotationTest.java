package org.vigia.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.vault.TwoAdministrators;

/** The command that rotates the key file, beside a server that goes on. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyRotationTest {
    @TempDir
    Path folder;

    /** @param said on stdout */
    private record Ending(int code, String said) {}

    private Ending vigia(String... arguments) throws IOException, InterruptedException {
        Process process = VigiaInAnotherProcess.command(arguments).start();
        String said = new String(process.getInputStream().readAllBytes());
        return new Ending(process.waitFor(), said);
    }

    @Test
    void it_needs_two_and_works_while_a_server_runs() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path data = folder.resolve("var");
        Path key = data.resolve("keys/vault.key");
        Process server = VigiaInAnotherProcess.serve(data, Cluster.freePort());
        try {
            String before = Files.readString(key);
            assertThat(vigia("keys", "rotate", "--data", data.toString()).code())
                    .isEqualTo(6);
            assertThat(key).hasContent(before);
            try (Database joined = new DataFolder(new Settings(data, Map.copyOf(System.getenv()))).use(Purpose.AS_IS)) {
                TwoAdministrators.appoint(JdbcClient.create(joined.asAdmin())).agree();
            }
            Ending rotated = vigia("keys", "rotate", "--data", data.toString());
            assertThat(rotated.code()).isZero();
            assertThat(rotated.said()).contains("La versión 2 guarda ahora todas las claves");
            assertThat(Files.readString(key)).contains("\n2 ").doesNotContain("\n1 ");
            assertThat(vigia("keys", "--data", data.toString()).said())
                    .contains("retirada")
                    .contains("en uso");
            assertThat(vigia("keys", "rotate", "--data", data.toString()).code())
                    .as("an approval is for once")
                    .isEqualTo(6);
            assertThat(server.isAlive()).isTrue();
        } finally {
            server.destroyForcibly().waitFor();
        }
    }
}
