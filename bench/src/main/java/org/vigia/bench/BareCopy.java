package org.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.vigia.bulk.ManyInspections;

/** Rows that were imported, copied in binary into tables that have their columns and a primary key and nothing else. */
final class BareCopy implements AutoCloseable {
    private static final String VISITS = """
            select v.* from inspection.visit v
             where v.unit = 'IFT' and v.source = '%s' and v.source_key > '%s' and v.source_key <= '%s'""";
    private static final Map<String, String> ROWS = Map.of(
            "inspection.visit", "select * from imported",
            "inspection.finding", "select f.* from inspection.finding f join imported v on v.id = f.visit",
            "docket.act", """
                    select a.* from docket.act a join imported v on a.id = v.act_id
                    union all
                    select a.* from docket.act a join inspection.finding f on a.id = f.act_id join imported v on v.id = f.visit""");

    private final Connection connection;
    private final CopyManager copy;
    private final Path file;

    BareCopy(Connection connection) throws SQLException, IOException {
        this.connection = connection;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
        this.file = Files.createTempFile("vigia-bench", ".copy");
    }

    /** What it takes for the rows whose keys follow the first and reach the last. */
    Took copy(String after, String last) {
        try {
            execute("drop table if exists imported");
            execute("create temporary table imported as " + VISITS.formatted(ManyInspections.SOURCE, after, last));
            execute("analyze imported");
            Took took = Took.NOTHING;
            for (var rows : ROWS.entrySet()) took = took.plus(copyInto(rows.getKey(), rows.getValue()));
            return took;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Took copyInto(String table, String select) throws SQLException, IOException {
        try (var out = Files.newOutputStream(file)) {
            copy.copyOut("copy (%s) to stdout (format binary)".formatted(select), out);
        }
        execute("create table bare (like %s, primary key (id))".formatted(table));
        try (var in = Files.newInputStream(file)) {
            var watch = Stopwatch.start();
            copy.copyIn("copy bare from stdin (format binary)", in, 1 << 20);
            return watch.stop();
        } finally {
            execute("drop table bare");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        Files.delete(file);
    }
}
