package org.vigia.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script at the root of the repository, on machines that lack something. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LauncherTest {
    @TempDir
    Path folder;

    private record Ending(int code, String said) {}

    @BeforeEach
    void copyTheScript() throws IOException {
        Files.copy(Path.of("..", "vigia"), folder.resolve("vigia"));
        Files.createDirectories(folder.resolve("bin"));
    }

    @Test
    void without_a_jdk_it_says_which_and_where_from() throws Exception {
        assumeTrue(RunAs.NAMESPACE.works(), "JDKs are hidden in a user namespace");
        Ending ending = run(
                List.of(
                        "unshare",
                        "-Urm",
                        "sh",
                        "-c",
                        "for d in /usr/lib/jvm /opt; do [ ! -d $d ] || mount -t tmpfs tmpfs $d; done; unset JAVA_HOME VIGIA_JAVA_HOME; HOME=/nowhere exec \"$0\" help"));
        assertThat(ending)
                .isEqualTo(
                        new Ending(
                                7,
                                "Falta un JDK 25 o posterior: instale Temurin 25 (https://adoptium.net) o indique su carpeta en JAVA_HOME.\n"));
    }

    @Test
    void an_old_maven_is_named_with_its_version() throws Exception {
        fakeMaven("echo 'Apache Maven 3.6.3 (abc)'");
        assertThat(run(List.of()))
                .isEqualTo(
                        new Ending(
                                7,
                                "Vigía necesita Maven 3.8 o posterior y encontró 3.6: instálelo desde https://maven.apache.org.\n"));
    }

    @Test
    void a_build_that_fails_tells_where_the_reason_lies() throws Exception {
        fakeMaven("case \"$1\" in --version) echo 'Apache Maven 3.9.9';; *) echo '[ERROR] no network'; exit 1;; esac");
        Ending ending = run(List.of());
        assertThat(ending.code()).isEqualTo(1);
        assertThat(ending.said())
                .contains("[ERROR] no network")
                .endsWith("La compilación falló; el detalle está en %s/app/target/build.log.\n"
                        .formatted(folder.toRealPath()));
    }

    private void fakeMaven(String body) throws IOException {
        Path maven = Files.writeString(folder.resolve("bin/mvn"), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ending run(List<String> through) throws IOException, InterruptedException {
        var command = new ArrayList<>(through);
        command.add(folder.resolve("vigia").toString());
        var builder = new ProcessBuilder(command);
        builder.environment().merge("PATH", folder.resolve("bin") + ":", (before, bin) -> bin + before);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String said = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Ending(process.waitFor(), said);
    }
}
