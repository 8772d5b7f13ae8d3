package org.vigia.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.vigia.sheet.Row;
import org.vigia.sheet.RowError;

/** One import under way: each chunk of its rows is recorded while the next is read. */
final class ImportRun<R> implements AutoCloseable {
    private static final int ERRORS_KEPT = 1_000;

    /** A chunk on its way, with the number of rows read up to its end. */
    private record Chunk(long rows, CompletableFuture<Tally> tally) {}

    private final RowReader<R> reader;
    private final Function<List<Told<R>>, Tally> recorder;
    private final LongConsumer progress;
    private final int chunk;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final List<RowError> errors = new ArrayList<>();
    private List<Told<R>> pending = new ArrayList<>();
    private @Nullable Chunk underWay;
    private long rows;
    private long recorded;
    private long corrected;
    private long existing;
    private long rejected;

    /**
     * @param recorder records a chunk and says what became of it
     * @param chunk of how many rows
     * @param progress is told after each chunk how many rows are done
     */
    ImportRun(RowReader<R> reader, Function<List<Told<R>>, Tally> recorder, int chunk, LongConsumer progress) {
        this.reader = reader;
        this.recorder = recorder;
        this.chunk = chunk;
        this.progress = progress;
    }

    void read(Row row) {
        rows++;
        reader.read(row).ifPresentOrElse(pending::add, () -> reject(row));
        if (pending.size() == chunk) next();
    }

    /** What is left is recorded too. */
    ImportReport finish(String file, boolean dryRun) {
        next();
        settle();
        return new ImportReport(file, dryRun, rows, recorded, corrected, existing, rejected, errors);
    }

    private void reject(Row row) {
        rejected++;
        row.errors().stream().limit(ERRORS_KEPT - errors.size()).forEach(errors::add);
    }

    private void next() {
        settle();
        if (pending.isEmpty()) return;
        var told = pending;
        pending = new ArrayList<>();
        underWay = new Chunk(rows, CompletableFuture.supplyAsync(() -> recorder.apply(told), thread));
    }

    private void settle() {
        if (underWay == null) return;
        Chunk chunk = underWay;
        underWay = null;
        var tally = await(chunk);
        recorded += tally.recorded();
        corrected += tally.corrected();
        existing += tally.existing();
        tally.refused().forEach(this::reject);
        progress.accept(chunk.rows);
    }

    private static Tally await(Chunk chunk) {
        try {
            return chunk.tally.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
