package org.vigia.inspection;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigia.access.Conflict;
import org.vigia.reference.Reference;

/** Brings inspections from a file, a thousand rows at a time: each thousand wholly or not at all, and one link of the chain. */
@Component
class Imports {
    private final ThinVisits visits;
    private final Reference reference;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Imports(ThinVisits visits, Reference reference, InstantSource clock, PlatformTransactionManager transactions) {
        this.visits = visits;
        this.reference = reference;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A run that was killed is resumed by running it again: what is here stays, the rest is recorded. */
    ImportReport run(Path file, String unit, boolean dryRun, Consumer<ImportProgress> progress) {
        var rows = new Rows(file, ThinVisitReader.COLUMNS);
        long total = rows.count();
        Instant started = clock.instant();
        var run = new ImportRun(file.getFileName().toString(), dryRun, new ThinVisitReader(reference, clock));
        rows.forEach(row -> {
            run.read(row);
            if (!run.full()) return;
            run.settle(flush(run.pending(), unit, dryRun));
            progress.accept(new ImportProgress(run.rows(), total, Duration.between(started, clock.instant())));
        });
        run.settle(flush(run.pending(), unit, dryRun));
        progress.accept(new ImportProgress(run.rows(), run.rows(), Duration.between(started, clock.instant())));
        return run.report();
    }

    /** Records those that are not here yet; what was here before. */
    private Map<ThinVisit.Id, ThinVisit> flush(List<ThinVisit> chunk, String unit, boolean dryRun) {
        if (chunk.isEmpty()) return Map.of();
        try {
            return record(chunk, unit, dryRun);
        } catch (Conflict _) {
            return record(chunk, unit, dryRun); // someone else has just recorded some of them
        }
    }

    private Map<ThinVisit.Id, ThinVisit> record(List<ThinVisit> chunk, String unit, boolean dryRun) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var here = visits.find(unit, chunk);
            if (!dryRun)
                visits.recordAll(chunk.stream()
                        .filter(visit -> !here.containsKey(visit.id()))
                        .toList());
            return here;
        }));
    }
}
