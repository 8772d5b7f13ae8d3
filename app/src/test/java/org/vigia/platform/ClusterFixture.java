package org.vigia.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A data folder of its own, started and stopped as often as a test likes. */
record ClusterFixture(Path data, RunAs runAs) {
    static final String PASSWORD = "secret";

    static ClusterFixture in(Path temporary, RunAs runAs) throws IOException {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new ClusterFixture(temporary.resolve("database"), runAs);
    }

    /** Every way of running PostgreSQL that this machine and account allow. */
    static Stream<RunAs> waysThatWork() {
        return RunAs.choose() == RunAs.SELF
                ? Stream.of(RunAs.SELF)
                : Stream.of(RunAs.values()).filter(way -> way != RunAs.SELF && way.works());
    }

    Cluster start() {
        return new Cluster(data, cache(), runAs, PASSWORD, Durability.NONE);
    }

    /** A server that nobody will stop, as a killed process would leave it without the kernel's help. */
    Process startOrphan() throws IOException {
        Process orphan = runAs.command(List.of(
                        Binaries.unpack(cache()).resolve("bin/postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        Integer.toString(Cluster.freePort()),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories="))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (orphan.isAlive()
                && Postmaster.find(data).filter(Postmaster::ready).isEmpty()) {
            Waiting.tenth();
        }
        return orphan;
    }

    private Path cache() {
        return new Settings(data.resolveSibling("."), Map.of()).cache(runAs);
    }

    static JdbcClient on(Cluster cluster) {
        return JdbcClient.create(cluster.server().asAdmin("postgres"));
    }
}
