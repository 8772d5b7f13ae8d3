package org.vigia.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.Officer;
import org.vigia.reference.Reference;
import org.vigia.sheet.Column;
import org.vigia.sheet.Mapping;
import org.vigia.sheet.Opening;
import org.vigia.sheet.Returned;
import org.vigia.sheet.RowError;
import org.vigia.sheet.Sheet;
import org.vigia.sheet.Table;
import org.vigia.sheet.Unreadable;

/** Brings rows from a file, a chunk at a time: each chunk wholly or not at all, and one link of the chain. */
@Component
class Imports {
    private final Chunks chunks;
    private final ImportMappings mappings;
    private final Access access;
    private final Reference reference;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Imports(
            Chunks chunks,
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
    <R> ImportReport run(
            Importable<R> kind, RegisterFile told, Officer officer, boolean dryRun, Consumer<ImportProgress> progress) {
        Mapping before = kept(kind, told, officer);
        var file = mapped(kind.table(), told, before);
        try {
            long total = count(kind, file);
            Instant started = clock.instant();
            ImportReport report = pass(
                    kind,
                    file,
                    recorder(kind, officer, dryRun),
                    dryRun,
                    done -> progress.accept(
                            new ImportProgress(done, total, Duration.between(started, clock.instant()))));
            if (!dryRun && !file.mapping().equals(before)) keep(kind, file, officer);
            return report;
        } catch (Unreadable e) {
            throw refused(e, kind.table());
        }
    }

    private <R> ImportReport pass(
            Importable<R> kind,
            RegisterFile file,
            Function<List<Told<R>>, Tally> recorder,
            boolean dryRun,
            LongConsumer progress) {
        try (var sheet = open(kind, file);
                var run = new ImportRun<>(reader(kind, file), recorder, kind.chunk(), progress)) {
            sheet.forEach(run::read);
            return run.finish(file.name(), dryRun);
        }
    }

    private static RegisterFile mapped(Table table, RegisterFile told, Mapping kept) {
        var columns = table.columns().stream().map(Column::name).toList();
        told.mapping().columns().values().stream()
                .filter(column -> !columns.contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw new InvalidInput(
                            "columna",
                            "«%s» no es una columna de %s. Diga una de estas: %s."
                                    .formatted(column, table.name(), String.join(", ", columns)));
                });
        return told.mapped(kept.and(told.mapping()));
    }

    private Mapping kept(Importable<?> kind, RegisterFile file, Officer officer) {
        return file.source()
                .map(register -> inTransaction(officer, () -> mappings.find(officer.unit(), kind.name(), register)))
                .orElse(Mapping.NONE);
    }

    private void keep(Importable<?> kind, RegisterFile file, Officer officer) {
        file.source()
                .ifPresent(register -> inTransaction(officer, () -> {
                    mappings.insert(kind.name(), register, file.mapping());
                    return register;
                }));
    }

    private static InvalidInput refused(Unreadable e, Table table) {
        return e.heading()
                .<InvalidInput>map(heading -> new Unmapped(e, heading, table))
                .orElseGet(() -> new InvalidInput("archivo", e.sentence()));
    }

    /** Writes the same file with a column that says in each row what is wrong with it. */
    <R> void writeErrors(Importable<R> kind, RegisterFile told, Officer officer, OutputStream out) throws IOException {
        var file = mapped(kind.table(), told, kept(kind, told, officer));
        try {
            var asThingsStand = errorsAsThingsStand(kind, file, officer);
            try (var sheet = open(kind, file)) {
                var errors = new ErrorColumn(sheet, reader(kind, file), asThingsStand);
                Returned.write(opening(file), kind.table(), sheet.heading(), errors::of, out);
            }
        } catch (Unreadable e) {
            throw refused(e, kind.table());
        }
    }

    private <R> Map<Long, List<RowError>> errorsAsThingsStand(Importable<R> kind, RegisterFile file, Officer officer) {
        Map<Long, List<RowError>> errors = new HashMap<>();
        var recorder = recorder(kind, officer, true);
        pass(
                kind,
                file,
                chunk -> {
                    var tally = recorder.apply(chunk);
                    tally.refused().forEach(row -> errors.put(row.number(), row.errors()));
                    return tally;
                },
                true,
                done -> {});
        return errors;
    }

    private long count(Importable<?> kind, RegisterFile file) {
        try (var sheet = open(kind, file)) {
            sheet.forEach(row -> {});
            return sheet.reached().rows();
        }
    }

    private Sheet open(Importable<?> kind, RegisterFile file) {
        return Sheet.open(opening(file), kind.table(), reference);
    }

    private static Opening opening(RegisterFile file) {
        return Opening.of(file.path()).named(file.name()).mapped(file.mapping());
    }

    private static <R> RowReader<R> reader(Importable<R> kind, RegisterFile file) {
        return new RowReader<>(kind, file.source());
    }

    private <R> Function<List<Told<R>>, Tally> recorder(Importable<R> kind, Officer officer, boolean dryRun) {
        var cursor = inTransaction(officer, () -> chunks.cursor(officer.unit(), kind.name()));
        return chunk -> cursor.isPast(chunk)
                ? Tally.existing(chunk.size())
                : record(officer, () -> chunks.record(kind, chunk, cursor, dryRun));
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
