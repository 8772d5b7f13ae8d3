package org.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.vigia.access.Access;
import org.vigia.access.Role;
import org.vigia.bulk.Bulk;
import org.vigia.bulk.ImportProgress;
import org.vigia.bulk.ManyInspections;
import org.vigia.bulk.RegisterFile;
import org.vigia.platform.Scratch;
import org.vigia.reference.Reference;

/**
 * How fast a file of inspections is imported, as by the command, while somebody writes. Ten times on the way it halts, and the
 * rows that it has just written, facts and acts, are copied bare: the ratio compares the same rows at the same moment, in
 * time and in work of the processors, which neighbours disturb less.
 */
final class Import {
    private static final int PARTS = 10;
    private static final int COMPLAINTS_ALONE = 40;
    private static final double MEGABYTE = 1 << 20;

    /** A tenth of the file: its rows, and what its import and its bare copy took. */
    private record Part(long rows, Took imported, Took copied) {
        double ratio() {
            return (double) copied.time().toNanos() / imported.time().toNanos();
        }

        double ratioOfWork() {
            return (double) copied.work().toNanos() / imported.work().toNanos();
        }
    }

    private final int rows;
    private final BareCopy bare;
    private final Interactive interactive;
    private final List<Part> parts = new ArrayList<>();
    private double heap;
    private long done;
    private Stopwatch watch = Stopwatch.start();

    private Import(int rows, BareCopy bare, Interactive interactive) {
        this.rows = rows;
        this.bare = bare;
        this.interactive = interactive;
    }

    static void run(Scratch scratch, int rows) throws SQLException {
        try (var connection = scratch.admin().getConnection()) {
            Path file = Files.createTempFile("vigia-bench", ".csv");
            new ManyInspections(scratch.get(Reference.class)).write(file, rows);
            var access = scratch.get(Access.class);
            var officer = access.enrol("banco", "Banco de pruebas", "IFT", Role.SUPERVISOR, Optional.empty());
            try (var interactive = Interactive.start(scratch);
                    var bare = new BareCopy(connection)) {
                double alone = interactive.alone(COMPLAINTS_ALONE, 95);
                var bench = new Import(rows, bare, interactive);
                var report = access.actAs(
                        officer,
                        () -> scratch.get(Bulk.class)
                                .run(RegisterFile.of("inspections", file), false, bench::progress));
                if (report.recorded() != rows) throw new IllegalStateException(report.toString());
                bench.print(alone);
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void progress(ImportProgress at) {
        var runtime = Runtime.getRuntime();
        heap = Math.max(heap, runtime.totalMemory() - runtime.freeMemory());
        if (at.rows() < (parts.size() + 1L) * rows / PARTS) return;
        Took imported = watch.stop();
        interactive.pause();
        Took copied = bare.copy(ManyInspections.key(done), ManyInspections.key(at.rows()));
        var part = new Part(at.rows() - done, imported, copied);
        parts.add(part);
        done = at.rows();
        System.err.printf(
                "%,11d  import %,8.0f/s, %4.0f µs of work   bare %,8.0f/s, %3.0f µs   ratio %.3f, of work %.3f%n",
                done,
                imported.perSecond(part.rows),
                imported.workOf(part.rows),
                copied.perSecond(part.rows),
                copied.workOf(part.rows),
                part.ratio(),
                part.ratioOfWork());
        interactive.resume();
        watch = Stopwatch.start();
    }

    private void print(double alone) {
        System.out.printf(
                "import                 %,10.0f rows/s   goal  8,000 (20,000)%n",
                median(part -> part.imported.perSecond(part.rows)));
        System.out.printf(
                "bare COPY              %,10.0f rows/s   the same facts and acts%n",
                median(part -> part.copied.perSecond(part.rows)));
        System.out.printf("ratio                  %10.3f          goal   0.10 (0.20)%n", median(Part::ratio));
        System.out.printf("ratio of work          %10.3f%n", median(Part::ratioOfWork));
        System.out.printf("heap, at most          %10.0f MB       goal    512%n", heap / MEGABYTE);
        System.out.printf("writes alone, p95      %10.0f ms%n", alone);
        System.out.printf(
                "writes meanwhile, p95  %10.0f ms       goal    300, of %d complaints%n",
                interactive.percentile(95), interactive.waited().size());
    }

    private double median(ToDoubleFunction<Part> figure) {
        return Chain.median(parts.stream().mapToDouble(figure).toArray());
    }
}
