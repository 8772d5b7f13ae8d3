package org.vigia.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DataFolderTest {
    @TempDir
    static Path parent;

    static Path data;
    static Database serving;

    @BeforeAll
    static void serve() throws IOException {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        data = parent.resolve("var");
        serving = folder().serve(Purpose.AS_IS);
    }

    @AfterAll
    static void close() {
        serving.close();
    }

    @Test
    void a_second_server_on_the_folder_is_refused() {
        assertThatThrownBy(() -> folder().serve(Purpose.AS_IS))
                .hasMessageContaining("Otra orden de Vigía (proceso %d)"
                        .formatted(ProcessHandle.current().pid()))
                .extracting(thrown -> ((Refusal) thrown).exit())
                .isEqualTo(Exit.CONFLICT);
    }

    @Test
    void a_command_joins_the_server_that_runs_there() {
        try (Database joined = folder().use(Purpose.AS_IS)) {
            assertThat(joined.url()).isEqualTo(serving.url());
            assertThat(joined.wasEmpty()).isFalse();
        }
        assertThat(serving.isDemonstration()).isFalse();
    }

    @Test
    void secrets_are_for_their_owner_alone_and_lie_outside_the_data() throws IOException {
        assertThat(Files.getPosixFilePermissions(data.resolve("keys")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        try (var keys = Files.list(data.resolve("keys"))) {
            assertThat(keys.toList())
                    .hasSizeGreaterThan(Role.values().length)
                    .allSatisfy(key -> assertThat(Files.getPosixFilePermissions(key))
                            .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
    }

    @Test
    void an_acknowledged_act_is_on_disk_before_the_answer() {
        Durability.FULL.assertOn(org.springframework.jdbc.core.simple.JdbcClient.create(serving.asAdmin()));
    }

    @Test
    void invented_data_never_enter_a_database_that_holds_real_ones() {
        Server server = TestServer.get().server();
        Keys keys = TestServer.get().keys();
        try {
            Database.prepare(server, "vigia_real", keys, Purpose.AS_IS, () -> {});
            for (Purpose purpose : new Purpose[] {Purpose.DEMONSTRATION, Purpose.FRESH_DEMONSTRATION}) {
                assertThatThrownBy(() -> Database.prepare(server, "vigia_real", keys, purpose, () -> {}))
                        .hasMessageContaining("no son de demostración");
            }
            assertThat(Database.prepare(server, "vigia_real", keys, Purpose.DEMONSTRATION_IF_EMPTY, () -> {})
                            .isDemonstration())
                    .isFalse();
        } finally {
            Roles.remove(server, "vigia_real");
        }
    }

    @Test
    void a_fresh_demonstration_begins_with_nothing() {
        Server server = TestServer.get().server();
        Keys keys = TestServer.get().keys();
        try {
            Database old = Database.prepare(server, "vigia_shown", keys, Purpose.DEMONSTRATION, () -> {});
            assertThat(old.isDemonstration()).isTrue();
            assertThat(Database.prepare(server, "vigia_shown", keys, Purpose.DEMONSTRATION, () -> {})
                            .wasEmpty())
                    .isFalse();
            assertThat(Database.prepare(server, "vigia_shown", keys, Purpose.FRESH_DEMONSTRATION, () -> {})
                            .wasEmpty())
                    .isTrue();
        } finally {
            Roles.remove(server, "vigia_shown");
        }
    }

    private static DataFolder folder() {
        return new DataFolder(new Settings(data, Map.of()));
    }
}
