package org.vigia.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigia.Vigia;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlatformTest {
    @TempDir
    Path folder;

    /** How a command ended and what it said on stderr. */
    private record Ending(int code, String said) {}

    @Test
    void a_port_taken_is_told_before_anything_is_made() throws IOException {
        try (var taken = new ServerSocket(0)) {
            Ending ending = run("serve", "--port", Integer.toString(taken.getLocalPort()), "--data", data());
            assertThat(ending.said())
                    .isEqualTo("El puerto %d ya está ocupado por otro programa; elija otro con --port.\n"
                            .formatted(taken.getLocalPort()));
            assertThat(ending.code()).isEqualTo(5);
            assertThat(folder.resolve("var")).doesNotExist();
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_told() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        String unwritable = Files.isWritable(folder) ? "/sys/vigia" : data();
        Ending ending = run("serve", "--port", Integer.toString(Cluster.freePort()), "--data", unwritable);
        assertThat(ending.said())
                .contains("No se puede escribir en %s; dé permiso a esta cuenta o elija otra carpeta con --data.\n"
                        .formatted(unwritable));
        assertThat(ending.code()).isEqualTo(6);
    }

    @Test
    void a_disk_without_space_is_told() throws Exception {
        assumeTrue(RunAs.NAMESPACE.works(), "a small disk is mounted in a user namespace");
        var command = new ArrayList<>(List.of(
                "unshare",
                "-Urm",
                "sh",
                "-c",
                "mount -t tmpfs -o size=64m tmpfs \"$0\" && exec \"$@\"",
                folder.toString()));
        command.addAll(VigiaInAnotherProcess.command("serve", "--data", data(), "--port", "" + Cluster.freePort())
                .command());
        Process process = new ProcessBuilder(command).start();
        assertThat(process.errorReader(UTF_8).lines())
                .contains("No queda espacio en el disco de %s/database; libere al menos 500 MB y repita la orden."
                        .formatted(data()));
        assertThat(process.waitFor()).isEqualTo(7);
    }

    @Test
    void a_word_it_does_not_know_is_named() {
        assertThat(run("servir")).isEqualTo(new Ending(2, "No existe «servir». Vea ./vigia help.\n"));
        assertThat(run("serve", "--puerto", "1").said()).startsWith("No existe «--puerto 1».");
        assertThat(run("serve", "--port", "mil").said()).startsWith("«mil» no sirve como valor de PUERTO.");
        assertThat(run("serve", "--port", "70000").code()).isEqualTo(2);
    }

    private String data() {
        return folder.resolve("var").toString();
    }

    private static Ending run(String... arguments) {
        PrintStream before = System.err;
        var said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, UTF_8));
        try {
            return new Ending(new Platform(Vigia.class).run(arguments), said.toString(UTF_8));
        } finally {
            System.setErr(before);
        }
    }
}
