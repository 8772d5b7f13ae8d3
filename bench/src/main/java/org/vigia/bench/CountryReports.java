package org.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vigia.Vigia;
import org.vigia.platform.Scratch;
import org.vigia.statistics.Statistics;

/**
 * The report of one year in a country of its real size: by command, from its start until the file is written, and within a
 * server; beside them three plain counts of what the report is about, by the server's administrator.
 */
final class CountryReports {
    private static final Path LAUNCHER = Path.of(System.getProperty("vigia.launcher", "./vigia"));
    private static final Duration GOAL = Duration.ofSeconds(10);
    private static final int TIMES = 5;
    private static final String COUNTS = """
            select (select count(*) from inspection.visit where extract(year from visited_on) = %1$d),
                   (select count(*) from inspection.finding where extract(year from visited_on) = %1$d),
                   (select count(*) from inspection.found_child where extract(year from visited_on) = %1$d)""";

    private final Path folder;
    private final int year;

    private CountryReports(Path folder, int year) {
        this.folder = folder;
        this.year = year;
    }

    static void run(int year) throws SQLException {
        try {
            Path folder = Files.createTempDirectory("vigia-bench");
            new CountryReports(folder, year).measure();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void measure() throws IOException, SQLException {
        System.err.println("Escribiendo un país de su tamaño…");
        long began = System.nanoTime();
        try (var server = DemoServer.national(folder.resolve("var"))) {
            server.awaitAll();
            print("the country written", Duration.ofNanos(System.nanoTime() - began), Duration.ofMinutes(15));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        print("report by command", median(this::byCommand), GOAL);
        try (var scratch = Scratch.on(folder, Vigia.class)) {
            Duration within =
                    median(() -> timed(() -> scratch.get(Statistics.class).getReport(year)));
            Duration bare = median(() -> timed(() -> count(scratch)));
            print("report within a server", within, GOAL);
            System.out.printf(
                    "%-28s %8.2f s   ratio %.1f%n",
                    "three plain counts", seconds(bare), seconds(within) / seconds(bare));
        }
    }

    private void count(Scratch scratch) throws SQLException {
        try (var connection = scratch.admin().getConnection();
                var counted = connection.createStatement().executeQuery(COUNTS.formatted(year))) {
            counted.next();
        }
    }

    private Duration byCommand() {
        return timed(() -> {
            var process = new ProcessBuilder(
                            LAUNCHER.toString(),
                            "report",
                            "--data",
                            folder.resolve("var").toString(),
                            "--year",
                            Integer.toString(year),
                            "--out",
                            folder.resolve("report").toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) throw new IllegalStateException("report ended with " + process.exitValue());
        });
    }

    private interface Work {
        void run() throws IOException, InterruptedException, SQLException;
    }

    private static Duration timed(Work work) {
        try {
            long began = System.nanoTime();
            work.run();
            return Duration.ofNanos(System.nanoTime() - began);
        } catch (IOException | InterruptedException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Duration median(Supplier<Duration> once) {
        return Stream.generate(once).limit(TIMES).sorted().toList().get(TIMES / 2);
    }

    private static void print(String what, Duration took, Duration goal) {
        System.out.printf("%-28s %8.2f s   goal %,d s%n", what, seconds(took), goal.toSeconds());
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
