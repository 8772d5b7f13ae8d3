package org.vigia.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ServeTest {
    @TempDir
    Path folder;

    Path data;
    Path database;
    int port;
    Process vigia;

    @BeforeEach
    void serve() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        data = folder.resolve("var");
        database = data.resolve("database");
        port = Cluster.freePort();
        vigia = VigiaInAnotherProcess.serve(data, port);
    }

    @AfterEach
    void kill() throws InterruptedException {
        vigia.destroyForcibly().waitFor();
    }

    @Test
    void it_answers_is_verified_meanwhile_and_stops_without_a_trace() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:%d/".formatted(port)))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isLessThan(500);
        }
        Process verify = VigiaInAnotherProcess.command("verify", "--json", "--data", data.toString())
                .start();
        assertThat(verify.inputReader().readLine()).contains("\"problems\":[]");
        assertThat(verify.waitFor()).isZero();

        vigia.destroy();

        assertThat(vigia.waitFor()).isEqualTo(128 + 15);
        assertThat(Postmaster.workingIn(database)).isEmpty();
        assertThat(database.resolve("postmaster.pid")).doesNotExist();
        assertThat(VigiaInAnotherProcess.command("verify", "--data", data.toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(Postmaster.workingIn(database)).isEmpty();
    }

    @Test
    void it_stops_when_its_database_server_dies() throws Exception {
        long postmaster = Postmaster.find(database).orElseThrow().pid();
        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
        assertThat(vigia.waitFor()).isEqualTo(Exit.MACHINE.code());
    }
}
