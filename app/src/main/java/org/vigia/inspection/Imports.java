package org.vigia.inspection;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.Officer;
import org.vigia.reference.Reference;
import org.vigia.sheet.Mapping;
import org.vigia.sheet.Opening;
import org.vigia.sheet.Returned;
import org.vigia.sheet.Sheet;
import org.vigia.sheet.Unreadable;

/** Brings inspections from a file, a chunk at a time: each chunk wholly or not at all, and one link of the chain. */
@Component
class Imports {
    private final ThinChunks chunks;
    private final ImportMappings mappings;
    private final Access access;
    private final Reference reference;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Imports(
            ThinChunks chunks,
            ImportMappings mappings,
            Access access,
            Reference reference,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.chunks = chunks;
        this.mappings = mappings;
        this.access = access;
        this.reference = reference;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * A file is read to its end before any of it is recorded; what was recorded before an interruption is passed over. What
     * somebody said of its columns is kept for the next file of the same register.
     */
    ImportReport run(InspectionsFile told, Officer officer, boolean dryRun, Consumer<ImportProgress> progress) {
        Mapping before = kept(told, officer);
        var file = mapped(told, before);
        try {
            long total = count(file);
            Instant started = clock.instant();
            try (var sheet = open(file);
                    var run = new ImportRun(
                            reader(file),
                            recorder(officer, dryRun),
                            done -> progress.accept(
                                    new ImportProgress(done, total, Duration.between(started, clock.instant()))))) {
                sheet.forEach(run::read);
                ImportReport report = run.finish(file.name(), dryRun);
                if (!dryRun && !file.mapping().equals(before)) keep(file, officer);
                return report;
            }
        } catch (Unreadable e) {
            throw refused(e);
        }
    }

    private static InspectionsFile mapped(InspectionsFile told, Mapping kept) {
        told.mapping().columns().values().stream()
                .filter(column -> !ThinVisitReader.COLUMNS.contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw new InvalidInput(
                            "columna",
                            "«%s» no es una columna de las inspecciones. Diga una de estas: %s."
                                    .formatted(column, String.join(", ", ThinVisitReader.COLUMNS)));
                });
        return told.mapped(kept.and(told.mapping()));
    }

    private Mapping kept(InspectionsFile file, Officer officer) {
        return file.source()
                .map(register -> inTransaction(officer, () -> mappings.find(officer.unit(), register)))
                .orElse(Mapping.NONE);
    }

    private void keep(InspectionsFile file, Officer officer) {
        file.source()
                .ifPresent(register -> inTransaction(officer, () -> {
                    mappings.insert(register, file.mapping());
                    return register;
                }));
    }

    private static InvalidInput refused(Unreadable e) {
        return e.heading()
                .<InvalidInput>map(heading -> new Unmapped(e, heading))
                .orElseGet(() -> new InvalidInput("archivo", e.sentence()));
    }

    /** Writes the same file with a column that says in each row what is wrong with it. */
    void writeErrors(InspectionsFile told, Officer officer, OutputStream out) throws IOException {
        var file = mapped(told, kept(told, officer));
        try (var sheet = open(file)) {
            var errors = new ErrorColumn(sheet, reader(file));
            Returned.write(opening(file), ThinVisitReader.TABLE, sheet.heading(), errors::of, out);
        } catch (Unreadable e) {
            throw refused(e);
        }
    }

    private long count(InspectionsFile file) {
        try (var sheet = open(file)) {
            sheet.forEach(row -> {});
            return sheet.reached().rows();
        }
    }

    private Sheet open(InspectionsFile file) {
        return Sheet.open(opening(file), ThinVisitReader.TABLE, reference);
    }

    private static Opening opening(InspectionsFile file) {
        return Opening.of(file.path()).named(file.name()).mapped(file.mapping());
    }

    private ThinVisitReader reader(InspectionsFile file) {
        return new ThinVisitReader(file.source(), reference, clock);
    }

    private Function<List<ThinVisit>, Tally> recorder(Officer officer, boolean dryRun) {
        var cursor = inTransaction(officer, () -> chunks.cursor(officer.unit()));
        return chunk -> cursor.isPast(chunk)
                ? new Tally(0, 0, chunk.size())
                : record(officer, () -> chunks.record(chunk, officer.unit(), cursor, dryRun));
    }

    private Tally record(Officer officer, Supplier<Tally> work) {
        try {
            return inTransaction(officer, work);
        } catch (Conflict _) {
            return inTransaction(officer, work); // someone else has just recorded some of them
        }
    }

    private <T> T inTransaction(Officer officer, Supplier<T> work) {
        return access.actAs(officer, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
