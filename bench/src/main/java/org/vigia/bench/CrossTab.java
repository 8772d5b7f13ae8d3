package org.vigia.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.vigia.disclosure.Columns;
import org.vigia.disclosure.Cube;
import org.vigia.disclosure.Dimension;
import org.vigia.disclosure.Level;
import org.vigia.platform.Scratch;

/**
 * How fast the facts of a release are read into columns and counted by five dimensions, beside PostgreSQL and DuckDB, which
 * count the same facts by turns with us and must come to the same table.
 */
final class CrossTab {
    private static final int ROUNDS = 7;
    private static final int LOADINGS = 3;
    private static final int PLACES_AS_IT_COMES = 12;
    private static final int PLACES_FOR_ALL = 24;
    private static final double MEGABYTE = 1 << 20;

    /** Milliseconds that each took. */
    private record Round(
            double columns, double duckPlacing, double duck, double postgres, double margins, double duckMargins) {}

    private interface Task {
        void run() throws SQLException;
    }

    private CrossTab() {}

    static void run(Scratch scratch, int rows) throws SQLException {
        System.err.printf("Inventando %,d hechos…%n", rows);
        try (var connection = scratch.admin().getConnection()) {
            ManyFacts.write(connection, rows);
            Columns columns = load(connection);
            System.out.printf(
                    "first count            %8.1f ms   before it is compiled%n", milliseconds(columns::count));
            Path folder = Files.createTempDirectory("vigia-bench");
            Path csv = folder.resolve("facts.csv");
            Path database = folder.resolve("facts.duckdb");
            double copied = milliseconds(() -> copy(connection, csv));
            var watch = Stopwatch.start();
            try (var duckdb = Bare.duck(database, csv)) {
                System.out.printf(
                        "DuckDB loaded          %8.2f s    of them %.2f s to write the file that it reads%n",
                        (copied + watch.stop().time().toMillis()) / 1e3, copied / 1e3);
                compare(columns, duckdb, Bare.postgres(connection));
            }
            for (Path file : List.of(csv, database, folder)) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Columns load(Connection connection) throws SQLException {
        double before = held();
        double[] seconds = new double[LOADINGS];
        double[] work = new double[LOADINGS];
        List<Columns> loaded = new ArrayList<>();
        for (int time = 0; time < LOADINGS; time++) {
            loaded.clear();
            var watch = Stopwatch.start();
            loaded.add(Columns.read(connection, ManyFacts.DIMENSIONS, ManyFacts.CODES));
            Took took = watch.stop();
            seconds[time] = took.time().toMillis() / 1e3;
            work[time] = took.work().toMillis() / 1e3;
        }
        System.out.printf(
                "loaded by COPY         %8.2f s    goal 10 s; %.2f s of work, the database's with it%n",
                Chain.median(seconds), Chain.median(work));
        System.out.printf("held                   %8.1f MB   goal 100 MB%n", held() - before);
        return loaded.getFirst();
    }

    private static double held() {
        var runtime = Runtime.getRuntime();
        runtime.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    private static void copy(Connection connection, Path csv) throws SQLException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(csv))) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (%s) to stdout (format csv)".formatted(ManyFacts.CODES), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(Columns columns, Bare duck, Bare postgres) throws SQLException {
        Cube cube = columns.count();
        duck.require(cube);
        postgres.require(cube);
        round(columns, duck, postgres);
        List<Round> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) rounds.add(round(columns, duck, postgres));
        System.out.printf(
                "%,d facts by five dimensions, the same table from all; medians of %d rounds by turns:%n",
                cube.total(), ROUNDS);
        double counted = print("columns", median(rounds, Round::columns), "two threads");
        beside("DuckDB, placing", median(rounds, Round::duckPlacing), counted);
        beside("DuckDB as it comes", median(rounds, Round::duck), counted);
        beside("PostgreSQL", median(rounds, Round::postgres), counted);
        double margins =
                print("columns, margins", median(rounds, Round::margins), "all up to two-way, counting included");
        beside("DuckDB, margins", median(rounds, Round::duckMargins), margins);
    }

    private static Round round(Columns columns, Bare duck, Bare postgres) throws SQLException {
        return new Round(
                warm(columns::count),
                warm(duck.placing(PLACES_FOR_ALL)::crossTab),
                warm(duck.placing(PLACES_AS_IT_COMES)::crossTab),
                warm(postgres::crossTab),
                warm(() -> margins(columns.count())),
                warm(duck::margins));
    }

    /** The total, each dimension and each pair of them. */
    private static void margins(Cube cube) {
        int dimensions = cube.dimensions().size();
        for (int table = 0; table < 1 << dimensions; table++) {
            int divided = table;
            if (Integer.bitCount(table) <= 2)
                cube.project(IntStream.range(0, dimensions)
                        .mapToObj(d -> level(cube.dimensions().get(d), (divided >> d & 1) == 1))
                        .toList());
        }
    }

    private static Level level(Dimension dimension, boolean divided) {
        return divided ? dimension.finest() : dimension.total();
    }

    private static void beside(String who, double milliseconds, double ours) {
        print(who, milliseconds, "columns take %.3f of it, goal 0.35".formatted(ours / milliseconds));
    }

    private static double print(String who, double milliseconds, String note) {
        System.out.printf("%-22s %8.1f ms   %s%n", who, milliseconds, note);
        return milliseconds;
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> took) {
        return Chain.median(rounds.stream().mapToDouble(took).toArray());
    }

    /** The better of two in a row: what an engine has let go of meanwhile is back after the first. */
    private static double warm(Task task) throws SQLException {
        return Math.min(milliseconds(task), milliseconds(task));
    }

    private static double milliseconds(Task task) throws SQLException {
        long began = System.nanoTime();
        task.run();
        return (System.nanoTime() - began) / 1e6;
    }
}
