package org.vigia.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.vigia.platform.Scratch;

/** The rows of a country of so many inspections, written by {@code bench/lists.sql} table by table, and the room that they take. */
final class WholeCountry {
    private static final Pattern TABLE = Pattern.compile("insert into (\\S+)");
    private static final double MEGABYTE = 1 << 20;
    private static final String LARGEST = """
            select c.oid::regclass::text as name, pg_table_size(c.oid) as rows, pg_indexes_size(c.oid) as indexes
              from pg_class c where c.relkind = 'r' order by pg_total_relation_size(c.oid) desc limit 6""";

    private final Scratch scratch;
    private final int inspections;

    WholeCountry(Scratch scratch, int inspections) {
        this.scratch = scratch;
        this.inspections = inspections;
    }

    void write() throws SQLException {
        System.err.printf("Escribiendo %,d inspecciones y lo que les siguió…%n", inspections);
        long began = System.nanoTime();
        try (var connection = scratch.admin().getConnection();
                var statement = connection.createStatement()) {
            for (String sql : script().split(";\n")) {
                statement.execute(sql);
                var table = TABLE.matcher(sql);
                if (table.find())
                    System.err.printf("  %4.0f s  %s%n", (System.nanoTime() - began) / 1e9, table.group(1));
            }
            statement.execute("vacuum analyze");
        }
        System.err.printf("  %4.0f s  listo%n", (System.nanoTime() - began) / 1e9);
    }

    private String script() {
        try (var file = WholeCountry.class.getResourceAsStream("/bench/lists.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("ROWS", Integer.toString(inspections));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Disk for each million inspections with the tables that take most of it, and the memory of the server and its database now. */
    void printSize() throws SQLException {
        double millions = inspections / 1e6;
        try (var connection = scratch.admin().getConnection()) {
            System.out.printf(
                    "%n%,d inspections: %,.0f MB on disk for each million%n", inspections, disk(connection) / millions);
            try (var rows = connection.createStatement().executeQuery(LARGEST)) {
                while (rows.next())
                    System.out.printf(
                            "  %-28s %,7.0f MB rows %,7.0f MB indexes%n",
                            rows.getString("name"),
                            rows.getLong("rows") / MEGABYTE / millions,
                            rows.getLong("indexes") / MEGABYTE / millions);
            }
        }
        var runtime = Runtime.getRuntime();
        System.gc();
        System.out.printf(
                "memory: %,.0f MB of heap after collection, %,.0f MB of all processes of the database%n",
                (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE,
                ProcessHandle.current()
                                .descendants()
                                .mapToLong(WholeCountry::share)
                                .sum()
                        / MEGABYTE);
    }

    private static double disk(Connection connection) throws SQLException {
        try (var size = connection.createStatement().executeQuery("select pg_database_size(current_database())")) {
            size.next();
            return size.getLong(1) / MEGABYTE;
        }
    }

    /** Bytes that a process holds, of what it shares with others its part; zero once it has ended. */
    private static long share(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException _) {
            return 0;
        }
    }
}
