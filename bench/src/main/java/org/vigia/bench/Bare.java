package org.vigia.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vigia.disclosure.Cube;
import org.vigia.disclosure.Dimension;

/** An engine that is asked the same of {@link ManyFacts}. It answers with one row, so that only the counting is measured. */
record Bare(Connection connection) implements AutoCloseable {
    private static final List<String> NAMES =
            ManyFacts.DIMENSIONS.stream().map(Dimension::name).toList();
    private static final String BY_ALL = String.join(", ", NAMES);

    /** Hashes in memory, on both cores. */
    static Bare postgres(Connection connection) throws SQLException {
        var bare = new Bare(connection);
        bare.execute("set work_mem = '512MB'");
        bare.execute("set max_parallel_workers_per_gather = 2");
        return bare;
    }

    /** The facts of a file in its own storage, each code one of an enumeration, which it counts fastest. */
    static Bare duck(Path database, Path csv) throws SQLException {
        var bare = new Bare(DriverManager.getConnection("jdbc:duckdb:" + database));
        bare.execute("set threads = 2");
        bare.execute(
                "create table bench_fact as select %s from read_csv('%s', header = false, all_varchar = true, names = [%s])"
                        .formatted(
                                ManyFacts.DIMENSIONS.stream()
                                        .map(Bare::enumeration)
                                        .collect(Collectors.joining(", ")),
                                csv,
                                quoted(NAMES)));
        bare.execute("checkpoint");
        return bare;
    }

    private static String enumeration(Dimension dimension) {
        return "%1$s::enum (%2$s) as %1$s"
                .formatted(dimension.name(), quoted(dimension.finest().codes()));
    }

    private static String quoted(List<String> words) {
        return words.stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
    }

    /** DuckDB: up to how many combinations, as a power of two, it keeps a place for each; by itself it dares twelve. */
    Bare placing(int bits) throws SQLException {
        execute("set perfect_ht_threshold = " + bits);
        return this;
    }

    void crossTab() throws SQLException {
        query("select count(*), sum(n), sum(n * n) from (select count(*) as n from bench_fact group by %s) t"
                .formatted(BY_ALL));
    }

    /** The total, each dimension and each pair of them. */
    void margins() throws SQLException {
        String sets = IntStream.range(0, NAMES.size())
                .boxed()
                .flatMap(a -> Stream.concat(
                        Stream.of(NAMES.get(a)), NAMES.stream().skip(a + 1L).map(b -> NAMES.get(a) + ", " + b)))
                .collect(Collectors.joining("), (", "(), (", ")"));
        query(
                "select count(*), sum(n), sum(n * n) from (select count(*) as n from bench_fact group by grouping sets (%s)) t"
                        .formatted(sets));
    }

    private void query(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
        }
    }

    /** Stops the bench unless this engine counts the same. */
    void require(Cube cube) throws SQLException {
        int total = 0;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select %1$s, count(*) from bench_fact group by %1$s".formatted(BY_ALL))) {
            while (row.next()) {
                String[] codes = new String[NAMES.size()];
                for (int d = 0; d < codes.length; d++) codes[d] = row.getString(d + 1);
                int count = row.getInt(codes.length + 1);
                if (cube.get(codes) != count) throw new IllegalStateException(String.join(" ", codes));
                total += count;
            }
        }
        if (total != cube.total())
            throw new IllegalStateException("%d facts and not %d".formatted(cube.total(), total));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
