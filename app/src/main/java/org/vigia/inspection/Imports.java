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
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.Officer;
import org.vigia.reference.Reference;

/** Brings inspections from a file, a chunk at a time: each chunk wholly or not at all, and one link of the chain. */
@Component
class Imports {
    private final ThinVisits visits;
    private final ThinCorrections corrections;
    private final Access access;
    private final Reference reference;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Imports(
            ThinVisits visits,
            ThinCorrections corrections,
            Access access,
            Reference reference,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.visits = visits;
        this.corrections = corrections;
        this.access = access;
        this.reference = reference;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A run that was killed is resumed by running it again: what is here stays, the rest is recorded. */
    ImportReport run(Path file, Officer officer, boolean dryRun, Consumer<ImportProgress> progress) {
        var rows = new Rows(file, ThinVisitReader.COLUMNS);
        long total = rows.count();
        Instant started = clock.instant();
        try (var run = new ImportRun(
                new ThinVisitReader(reference, clock),
                chunk -> access.actAs(officer, () -> flush(chunk, officer.unit(), dryRun)),
                done -> progress.accept(new ImportProgress(done, total, Duration.between(started, clock.instant()))))) {
            rows.forEach(run::read);
            return run.finish(file.getFileName().toString(), dryRun);
        }
    }

    /** Records what is not here yet and corrects what is here otherwise; what was here before. */
    private Map<ThinVisit.Id, ThinVisits.Known> flush(List<ThinVisit> chunk, String unit, boolean dryRun) {
        try {
            return record(chunk, unit, dryRun);
        } catch (Conflict _) {
            return record(chunk, unit, dryRun); // someone else has just recorded some of them
        }
    }

    private Map<ThinVisit.Id, ThinVisits.Known> record(List<ThinVisit> chunk, String unit, boolean dryRun) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var here = visits.find(unit, chunk);
            if (!dryRun) {
                visits.recordAll(chunk.stream()
                        .filter(visit -> !here.containsKey(visit.id()))
                        .toList());
                corrections.recordAll(chunk.stream()
                        .filter(visit -> here.containsKey(visit.id()))
                        .map(visit ->
                                new ThinCorrections.Correction(Objects.requireNonNull(here.get(visit.id())), visit))
                        .filter(ThinCorrections.Correction::saysAnother)
                        .toList());
            }
            return here;
        }));
    }
}
