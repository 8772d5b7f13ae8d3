package org.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.platform.Scratch;

/**
 * What row-level security costs: the same query by the application for an officer, and by the server's administrator, whom no
 * policy stops, with the officer's rows picked by hand where an officer sees less than all. Both take turns on the same rows.
 *
 * <p>The national aggregate counts by state what the federal inspectorate may see, which is half of all rows.
 */
final class RowSecurity {
    private record Query(String name, String sql, boolean byId, int runs) {}

    private static final List<Query> QUERIES = List.of(
            new Query("point read of a visit", "select * from inspection.visit where id = :id", true, 2_001),
            new Query(
                    "first 50 files",
                    "select * from casework.case_file where HAND order by occurred desc, id desc limit 50",
                    false,
                    201),
            new Query(
                    "first 50 visits of my unit",
                    "select * from inspection.visit where unit = 'UNIT' order by visited_on desc, id desc limit 50",
                    false,
                    201),
            new Query(
                    "visits by state",
                    "select state, count(*) from inspection.visit where HAND group by state",
                    false,
                    7),
            new Query(
                    "findings by state",
                    "select state, count(*) from inspection.finding where HAND group by state",
                    false,
                    7),
            new Query("acts by kind", "select kind, count(*) from docket.act where HAND group by kind", false, 7));

    private final JdbcClient app;
    private final TransactionTemplate asApp;
    private final Access access;
    private final JdbcClient admin;
    private final TransactionTemplate asAdmin;

    private RowSecurity(Scratch scratch, SingleConnectionDataSource connection) {
        app = scratch.get(JdbcClient.class);
        asApp = new TransactionTemplate(scratch.get(PlatformTransactionManager.class));
        access = scratch.get(Access.class);
        admin = JdbcClient.create(connection);
        asAdmin = new TransactionTemplate(new JdbcTransactionManager(connection));
    }

    static void run(Scratch scratch, int rows) throws SQLException {
        try (var connection = scratch.admin().getConnection()) {
            System.err.printf("Escribiendo %,d visitas, hallazgos y actos…%n", rows);
            try (var statement = connection.createStatement()) {
                statement.execute(script().replace("ROWS", Integer.toString(rows)));
                statement.execute("vacuum analyze");
                statement.execute("set session_replication_role = origin");
            }
            new RowSecurity(scratch, new SingleConnectionDataSource(connection, true)).measureAll();
        }
    }

    private static String script() {
        try (var file = RowSecurity.class.getResourceAsStream("/bench/country.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void measureAll() {
        System.out.printf(
                "%-12s %-28s %12s %12s %7s %19s%n",
                "officer", "query", "with", "without", "ratio", "whole transaction");
        measure("state", officer("ITL-07", Role.SUPERVISOR));
        measure("shares", officer("PPNNA-07", Role.PROTECTION_WORKER));
        measure("national", officer("IFT", Role.SUPERVISOR));
    }

    private static Officer officer(String unit, Role role) {
        return new Officer(UUID.randomUUID(), "banco", "Banco de pruebas", unit, role);
    }

    private void measure(String who, Officer officer) {
        String hand = """
                (unit = '%1$s' or case_id in (select case_id from access.case_share where with_unit = '%1$s'))
                and (case_id is null or case_id not in (select case_id from access.seal))""".formatted(officer.unit());
        List<UUID> ids = admin.sql("select id from inspection.visit where " + hand + " limit 500")
                .query(UUID.class)
                .list();
        for (Query query : QUERIES) {
            String with = query.sql().replace("UNIT", officer.unit()).replace("HAND", "true");
            String without = query.sql().replace("UNIT", officer.unit()).replace("HAND", hand);
            double[][] took = new double[4][query.runs()];
            for (int run : IntStream.range(-query.runs() / 3 - 1, query.runs()).toArray()) {
                UUID id = ids.get(Math.floorMod(run, ids.size()));
                var mine = access.actAs(officer, () -> time(asApp, app, with, query.byId() ? id : null));
                var all = time(asAdmin, admin, without, query.byId() ? id : null);
                if (mine.rows() != all.rows())
                    throw new IllegalStateException(
                            "%s: %d rows with and %d without".formatted(query.name(), mine.rows(), all.rows()));
                if (run < 0) continue;
                took[0][run] = mine.query();
                took[1][run] = all.query();
                took[2][run] = mine.transaction();
                took[3][run] = all.transaction();
            }
            double[] medians = IntStream.range(0, 4)
                    .mapToDouble(i -> Chain.median(took[i]))
                    .toArray();
            System.out.printf(
                    "%-12s %-28s %9.0f µs %9.0f µs %7.2f %9.0f / %.0f = %.2f%n",
                    who,
                    query.name(),
                    medians[0],
                    medians[1],
                    medians[0] / medians[1],
                    medians[2],
                    medians[3],
                    medians[2] / medians[3]);
        }
    }

    private record Took(double query, double transaction, int rows) {}

    private static Took time(TransactionTemplate transaction, JdbcClient db, String sql, @Nullable UUID id) {
        long began = System.nanoTime();
        var inside = Objects.requireNonNull(transaction.execute(status -> {
            long asked = System.nanoTime();
            var statement = db.sql(sql);
            if (id != null) statement = statement.param("id", id);
            int rows = statement.query((row, n) -> row.getObject(1)).list().size();
            return new Took((System.nanoTime() - asked) / 1e3, 0, rows);
        }));
        return new Took(inside.query(), (System.nanoTime() - began) / 1e3, inside.rows());
    }
}
