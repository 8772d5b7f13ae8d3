package org.vigia.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vigia.platform.ClusterFixture.on;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClusterTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.vigia.platform.ClusterFixture#waysThatWork")
    void a_killed_process_leaves_no_server_within_five_seconds(RunAs runAs) throws Exception {
        var fixture = ClusterFixture.in(folder, runAs);
        Process process = ServerInAnotherProcess.start(fixture);
        assertThat(Postmaster.workingIn(fixture.data())).isNotEmpty();

        process.destroyForcibly().waitFor();

        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!Postmaster.workingIn(fixture.data()).isEmpty() && System.nanoTime() < deadline) {
            Waiting.tenth();
        }
        assertThat(Postmaster.workingIn(fixture.data())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.vigia.platform.ClusterFixture#waysThatWork")
    void what_was_written_is_there_after_a_restart(RunAs runAs) throws Exception {
        var fixture = ClusterFixture.in(folder, runAs);
        try (Cluster cluster = fixture.start()) {
            on(cluster).sql("create table kept as select 1 as n").update();
        }
        assertThat(Postmaster.workingIn(fixture.data())).isEmpty();
        try (Cluster cluster = fixture.start()) {
            assertThat(on(cluster)
                            .sql("select n from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void it_answers_on_loopback_with_a_password_and_checksums() throws Exception {
        try (Cluster cluster = ClusterFixture.in(folder, RunAs.choose()).start()) {
            assertThat(on(cluster)
                            .sql("show listen_addresses")
                            .query(String.class)
                            .single())
                    .isEqualTo("127.0.0.1");
            assertThat(on(cluster)
                            .sql("select distinct auth_method from pg_hba_file_rules")
                            .query(String.class)
                            .list())
                    .containsExactly("scram-sha-256");
            assertThat(Durability.hasChecksums(on(cluster))).isTrue();
            assertThatThrownBy(() -> cluster.server()
                            .source("postgres", "postgres", "wrong")
                            .getConnection())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> Durability.FULL.assertOn(on(cluster)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("fsync, full_page_writes, synchronous_commit");
        }
    }

    @Test
    void an_orphan_server_on_the_folder_is_stopped_first() throws Exception {
        var fixture = ClusterFixture.in(folder, RunAs.choose());
        fixture.start().close();
        Process orphan = fixture.startOrphan();
        assertThat(Postmaster.workingIn(fixture.data())).isNotEmpty();

        try (Cluster cluster = fixture.start()) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(on(cluster).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_pid_file_that_names_a_stranger_is_forgotten() throws Exception {
        var fixture = ClusterFixture.in(folder, RunAs.choose());
        fixture.start().close();
        Files.writeString(
                fixture.data().resolve("postmaster.pid"),
                "%d\n%s\n1\n5432\n\n127.0.0.1\n\nready   \n"
                        .formatted(ProcessHandle.current().pid(), fixture.data()));
        try (Cluster cluster = fixture.start()) {
            assertThat(on(cluster).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void an_interrupted_first_start_is_begun_again() throws Exception {
        var fixture = ClusterFixture.in(folder, RunAs.choose());
        Files.createDirectories(folder.resolve("database.new/base"));
        Files.writeString(folder.resolve("database.password"), "old");
        try (Cluster cluster = fixture.start()) {
            assertThat(on(cluster).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
        assertThat(folder.resolve("database.new")).doesNotExist();
        assertThat(folder.resolve("database.password")).doesNotExist();
    }

    @Test
    void data_of_another_version_are_refused_and_left_alone() throws Exception {
        var fixture = ClusterFixture.in(folder, RunAs.choose());
        fixture.start().close();
        Path version = fixture.data().resolve("PG_VERSION");
        Files.writeString(version, "15\n");
        var before = Files.getLastModifiedTime(version);

        assertThatThrownBy(fixture::start)
                .hasMessageContaining("contiene datos de PostgreSQL 15 y esta versión de Vigía usa PostgreSQL 18")
                .extracting(thrown -> ((Refusal) thrown).exit())
                .isEqualTo(Exit.CONFLICT);
        assertThat(Files.getLastModifiedTime(version)).isEqualTo(before);
    }

    @Test
    void a_folder_of_something_else_is_refused() throws Exception {
        var fixture = ClusterFixture.in(folder, RunAs.choose());
        Files.createDirectories(fixture.data().resolve("photographs"));
        assertThatThrownBy(fixture::start)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no contiene una base de datos");
        assertThat(fixture.data().resolve("photographs")).exists();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("waysThatChangeAccount")
    void a_folder_the_servers_account_cannot_reach_is_named(RunAs runAs) throws Exception {
        var fixture = ClusterFixture.in(folder, runAs);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        assertThatThrownBy(fixture::start).isInstanceOf(Refusal.class).hasMessageContaining("no alcanza " + folder);
    }

    static List<RunAs> waysThatChangeAccount() throws IOException {
        return ClusterFixture.waysThatWork().filter(RunAs::changesAccount).toList();
    }
}
