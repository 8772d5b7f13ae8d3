package org.vigia.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** One import under way: each chunk of its rows is recorded while the next is read. */
final class ImportRun implements AutoCloseable {
    static final int CHUNK = 5_000;
    private static final int ERRORS_KEPT = 1_000;

    /** A chunk on its way, with the number of rows read up to its end; what of it was here before is known once it is recorded. */
    private record Chunk(
            List<ThinVisit> visits, long rows, CompletableFuture<Map<ThinVisit.Id, ThinVisits.Known>> here) {}

    private final ThinVisitReader reader;
    private final Function<List<ThinVisit>, Map<ThinVisit.Id, ThinVisits.Known>> recorder;
    private final LongConsumer progress;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Map<String, Map<String, Integer>> rowsBySource = new HashMap<>();
    private final List<RowError> errors = new ArrayList<>();
    private List<ThinVisit> pending = new ArrayList<>();
    private @Nullable Chunk underWay;
    private long rows;
    private long recorded;
    private long corrected;
    private long existing;
    private long rejected;

    /**
     * @param recorder records a chunk and says what of it was here before
     * @param progress is told after each chunk how many rows are done
     */
    ImportRun(
            ThinVisitReader reader,
            Function<List<ThinVisit>, Map<ThinVisit.Id, ThinVisits.Known>> recorder,
            LongConsumer progress) {
        this.reader = reader;
        this.recorder = recorder;
        this.progress = progress;
    }

    void read(Row row) {
        rows++;
        reader.read(row).filter(visit -> isFirst(row, visit)).ifPresentOrElse(pending::add, () -> reject(row));
        if (pending.size() == CHUNK) next();
    }

    /** What is left is recorded too. */
    ImportReport finish(String file, boolean dryRun) {
        next();
        settle();
        return new ImportReport(file, dryRun, rows, recorded, corrected, existing, rejected, errors);
    }

    private boolean isFirst(Row row, ThinVisit visit) {
        Integer earlier = rowsBySource
                .computeIfAbsent(visit.source(), source -> new HashMap<>())
                .putIfAbsent(visit.key(), Math.toIntExact(row.number()));
        if (earlier != null)
            row.refuse("clave", "ya está en el renglón " + earlier, "Deje un solo renglón por inspección");
        return earlier == null;
    }

    private void reject(Row row) {
        rejected++;
        row.errors().stream().limit(ERRORS_KEPT - errors.size()).forEach(errors::add);
    }

    private void next() {
        settle();
        if (pending.isEmpty()) return;
        var visits = pending;
        pending = new ArrayList<>();
        underWay = new Chunk(visits, rows, CompletableFuture.supplyAsync(() -> recorder.apply(visits), thread));
    }

    private void settle() {
        if (underWay == null) return;
        Chunk chunk = underWay;
        underWay = null;
        var here = await(chunk);
        for (ThinVisit visit : chunk.visits) {
            ThinVisits.Known known = here.get(visit.id());
            if (known == null) recorded++;
            else if (known.visit().equals(visit)) existing++;
            else corrected++;
        }
        progress.accept(chunk.rows);
    }

    private static Map<ThinVisit.Id, ThinVisits.Known> await(Chunk chunk) {
        try {
            return chunk.here.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
