package org.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.bench.Asking.As;
import org.vigia.platform.Scratch;

/**
 * What row-level security costs: the same query by the application for an officer, and by the server's administrator, whom no
 * policy stops, with the officer's rows picked by hand where an officer sees less than all. Both take turns on the same rows.
 *
 * <p>Printed are the statement alone, the whole transaction as the application runs it (begin, context, statement, commit) by one
 * client, and the same by eight at once; beside them the transaction that tells the database nothing of who is asking.
 */
final class RowSecurity {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 7;
    private static final double POINT = 1.15;
    private static final double AGGREGATE = 1.6;

    /** @param ids the rows of which one is read each time; empty for a list or an aggregate */
    private record Query(String name, String ids, String sql, int runs, double goal) {
        static Query point(String name, String ids) {
            return new Query(name, ids, "select * from inspection.visit where id = ?", 2_001, POINT);
        }

        static Query list(String name, String sql) {
            return new Query(name, "", sql + " limit 50", 301, POINT);
        }

        static Query aggregate(String name, String sql) {
            return new Query(name, "", sql, 7, AGGREGATE);
        }
    }

    private static final Query FILES =
            Query.list("first 50 files", "select * from casework.case_file where HAND order by occurred desc, id desc");
    private static final Query SHARED =
            Query.point("visit of a shared file", "unit <> 'UNIT' and HAND and case_id is not null");

    private final Scratch scratch;
    private final JdbcClient admin;

    private RowSecurity(Scratch scratch) {
        this.scratch = scratch;
        this.admin = JdbcClient.create(scratch.admin());
    }

    static void run(Scratch scratch, int rows) throws SQLException {
        System.err.printf("Escribiendo %,d visitas, hallazgos y actos…%n", rows);
        try (var connection = scratch.admin().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(script().replace("ROWS", Integer.toString(rows)));
            statement.execute("vacuum analyze");
        }
        new RowSecurity(scratch).measureAll();
    }

    private static String script() {
        try (var file = RowSecurity.class.getResourceAsStream("/bench/country.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void measureAll() throws SQLException {
        System.out.printf(
                "%-10s %-26s | %-26s | %-36s | %-26s%n",
                "officer", "query", "statement, µs", "transaction, µs (without context)", "transactions/s, 8 clients");
        measure(
                officer("ITL-07", Role.SUPERVISOR),
                Query.point("visit without a file", "unit = 'UNIT' and case_id is null"),
                Query.point("visit of a file", "unit = 'UNIT' and HAND and case_id is not null"),
                FILES,
                Query.list(
                        "first 50 visits of my unit",
                        "select * from inspection.visit where unit = 'UNIT' and HAND order by visited_on desc, id desc"));
        measure(officer("PPNNA-07", Role.PROTECTION_WORKER), SHARED, FILES);
        measure(officer("FGR", Role.PROSECUTOR_LIAISON), SHARED, FILES);
        measure(
                officer("IFT", Role.SUPERVISOR),
                Query.aggregate(
                        "visits by state", "select state, count(*) from inspection.visit where HAND group by state"),
                Query.aggregate(
                        "findings by state",
                        "select state, count(*) from inspection.finding where HAND group by state"),
                Query.aggregate("acts by kind", "select kind, count(*) from docket.act where HAND group by kind"));
    }

    private static Officer officer(String unit, Role role) {
        return new Officer(UUID.randomUUID(), "banco", "Banco de pruebas", unit, role);
    }

    private void measure(Officer officer, Query... queries) throws SQLException {
        String hand = """
                (unit = '%1$s' or case_id in (select case_id from access.case_share where with_unit = '%1$s'))
                and (case_id is null or case_id not in (select case_id from access.seal))""".formatted(officer.unit());
        for (Query query : queries) {
            List<UUID> ids = query.ids.isEmpty()
                    ? List.of()
                    : admin.sql("select id from inspection.visit where "
                                    + query.ids.replace("HAND", hand).replace("UNIT", officer.unit()) + " limit 500")
                            .query(UUID.class)
                            .list();
            String with = query.sql.replace("HAND", "true").replace("UNIT", officer.unit());
            String without = query.sql.replace("HAND", hand).replace("UNIT", officer.unit());
            Map<As, String> sql =
                    new EnumMap<>(Map.of(As.OFFICER, with, As.ADMINISTRATOR, without, As.NOBODY, without));
            try (var asking = new Asking(scratch, officer, sql, ids)) {
                print(officer, query, asking);
            }
        }
    }

    private static void print(Officer officer, Query query, Asking asking) throws SQLException {
        Map<As, double[]> statements = new EnumMap<>(As.class);
        Map<As, double[]> transactions = new EnumMap<>(As.class);
        for (As as : As.values()) {
            statements.put(as, new double[query.runs]);
            transactions.put(as, new double[query.runs]);
        }
        for (int run : IntStream.range(-query.runs / 3 - 1, query.runs).toArray()) {
            int rows = -1;
            for (As as : As.values()) {
                var took = asking.once(as, run);
                if (rows >= 0 && rows != took.rows())
                    throw new IllegalStateException("%s: %d rows and %d".formatted(query.name, rows, took.rows()));
                rows = took.rows();
                if (run < 0) continue;
                Objects.requireNonNull(statements.get(as))[run] = took.statement();
                Objects.requireNonNull(transactions.get(as))[run] = took.transaction();
            }
        }
        double statement = ratio(statements);
        double transaction = ratio(transactions);
        Map<As, double[]> rates = query.goal == AGGREGATE ? Map.of() : asking.together(CLIENTS, ROUNDS);
        System.out.printf(
                "%-10s %-26s | %9.0f / %7.0f = %4.2f | %9.0f / %7.0f = %4.2f (%7.0f) | %s | goal %.2f: %s%n",
                officer.unit(),
                query.name,
                median(statements, As.OFFICER),
                median(statements, As.ADMINISTRATOR),
                statement,
                median(transactions, As.OFFICER),
                median(transactions, As.ADMINISTRATOR),
                transaction,
                median(transactions, As.NOBODY),
                rates.isEmpty()
                        ? "-"
                        : "%6.0f / %6.0f = %4.2f"
                                .formatted(
                                        median(rates, As.OFFICER),
                                        median(rates, As.ADMINISTRATOR),
                                        median(rates, As.ADMINISTRATOR) / median(rates, As.OFFICER)),
                query.goal,
                verdict(query.goal, statement, transaction, rates));
    }

    private static String verdict(double goal, double statement, double transaction, Map<As, double[]> rates) {
        double together = rates.isEmpty() ? 0 : median(rates, As.ADMINISTRATOR) / median(rates, As.OFFICER);
        return "statement %s, transaction %s%s"
                .formatted(
                        statement <= goal ? "met" : "missed",
                        transaction <= goal ? "met" : "missed",
                        rates.isEmpty() ? "" : together <= goal ? ", eight clients met" : ", eight clients missed");
    }

    private static double ratio(Map<As, double[]> took) {
        return median(took, As.OFFICER) / median(took, As.ADMINISTRATOR);
    }

    private static double median(Map<As, double[]> of, As as) {
        return Chain.median(Objects.requireNonNull(of.get(as)));
    }
}
