package org.vigia.collection;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotYet;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.ledger.Canonical;
import org.vigia.reference.Reference;
import org.vigia.sanction.Account;
import org.vigia.sanction.Report;
import org.vigia.sanction.Sanction;
import org.vigia.sheet.Opening;
import org.vigia.sheet.Returned;
import org.vigia.sheet.Row;
import org.vigia.sheet.RowError;
import org.vigia.sheet.SentFile;
import org.vigia.sheet.Sheet;
import org.vigia.sheet.Unreadable;

/** Reads the statements of the finance authority of who is acting, and records what they report of each fine. */
@Component
class Statements {
    /** Of one file: a finance authority is handed some hundreds of fines in a year. */
    static final int MOST_LINES = 5_000;

    private static final FactForm STATEMENT = FactForm.of(
            "collection.statement",
            1,
            "collection.statement",
            "month",
            "file_digest",
            "lines",
            "recorded",
            "repeated",
            "waiting");

    private final Access access;
    private final Sanction sanction;
    private final WaitingLines waiting;
    private final Docket docket;
    private final Reference reference;
    private final InstantSource clock;

    Statements(
            Access access,
            Sanction sanction,
            WaitingLines waiting,
            Docket docket,
            Reference reference,
            InstantSource clock) {
        this.access = access;
        this.sanction = sanction;
        this.waiting = waiting;
        this.docket = docket;
        this.reference = reference;
        this.clock = clock;
    }

    /** What the file says, recording nothing. @throws InvalidInput when it cannot be read */
    @Transactional(readOnly = true)
    public Read read(SentFile file) {
        access.require(Permission.RECORD_COLLECTION);
        try (Sheet sheet = Sheet.open(opening(file), Line.TABLE, reference)) {
            List<Read.Matched> matched = new ArrayList<>();
            List<RowError> faults = new ArrayList<>();
            Map<UUID, Account> told = new HashMap<>();
            sheet.forEach(row -> {
                if (matched.size() == MOST_LINES)
                    throw new InvalidInput(
                            "archivo",
                            "El archivo pasa de %,d renglones. Divídalo por meses o por semanas."
                                    .formatted(MOST_LINES));
                match(row, told).ifPresent(matched::add);
                faults.addAll(row.errors());
            });
            return new Read(matched, faults, sheet.heading());
        } catch (Unreadable e) {
            throw new InvalidInput("archivo", e.sentence());
        }
    }

    /** @param told accounts with the reports of earlier lines of the same file */
    private Optional<Read.Matched> match(Row row, Map<UUID, Account> told) {
        if (!row.errors().isEmpty()) return Optional.empty();
        Line line = Line.of(row);
        if (line.event().hasAmount() && line.amount().isEmpty()) {
            row.refuse(
                    "importe", "Este informe lleva importe y la celda está vacía", "Escriba lo recibido o embargado");
            return Optional.empty();
        }
        if (!line.event().hasAmount() && line.amount().isPresent()) {
            row.refuse("importe", "Este informe no lleva importe", "Deje la celda vacía o elija un pago o un embargo");
            return Optional.empty();
        }
        List<Account> handedOver = sanction.listAccountsByResolution(line.resolution()).stream()
                .map(account -> told.getOrDefault(account.id(), account))
                .toList();
        Matching matching = Matching.of(line, handedOver);
        if (matching instanceof Matching.Found(Account account, boolean repeated) && !repeated) {
            if (!fits(row, account, line.report())) return Optional.empty();
            told.put(account.id(), account.with(line.report()));
        }
        return Optional.of(new Read.Matched(line, matching));
    }

    private static boolean fits(Row row, Account account, Report report) {
        try {
            account.check(report);
            return true;
        } catch (InvalidInput refused) {
            refused.errors()
                    .byField()
                    .forEach(
                            (field, sentence) -> row.refuse(field.equals("fecha") ? "fecha" : "importe", sentence, ""));
        } catch (NotYet refused) {
            row.refuse("informe", refused.sentence(), "Revise los informes del cobro %s".formatted(account.folio()));
        }
        return false;
    }

    /** Records every line that finds its fine and keeps the others for a person. @throws InvalidInput while any is faulty */
    @Transactional
    public Read record(SentFile file, YearMonth month) {
        requirePast(month);
        Read read = read(file);
        if (!read.faults().isEmpty())
            throw new InvalidInput(
                    "archivo", "No se registró nada: corrija los renglones señalados y envíe el archivo de nuevo.");
        for (Read.Matched one : read.matched())
            if (one.matching() instanceof Matching.Found(Account account, boolean repeated) && !repeated)
                sanction.recordCollection(account.folio(), one.line().report(), null);
        Recorded statement = insert(month, digest(file), read);
        waiting.insertAll(statement.fact(), read.waiting());
        return read;
    }

    /** The authority declares that nothing happened in a month, which is not the same as silence. */
    @Transactional
    public Recorded recordNothing(YearMonth month) {
        requirePast(month);
        return insert(month, null, null);
    }

    private void requirePast(YearMonth month) {
        var officer = access.require(Permission.RECORD_COLLECTION);
        var now = YearMonth.from(clock.instant().atZone(reference.zoneOfUnit(officer.unit())));
        if (month.isAfter(now))
            throw new InvalidInput("mes", "Ese mes no ha empezado. Elija el actual o uno anterior.");
    }

    private Recorded insert(YearMonth month, @Nullable String digest, @Nullable Read read) {
        UUID id = UUID.randomUUID();
        return docket.record(Fact.on(STATEMENT)
                .id(id)
                .about(id)
                .addressedTo(access.getOfficer().unit())
                .occurred(Occurred.at(clock.instant()))
                .set("month", month.atDay(1))
                .set("file_digest", digest)
                .set("lines", read == null ? 0 : read.matched().size())
                .set("recorded", read == null ? 0 : read.recorded())
                .set("repeated", read == null ? 0 : read.repeated())
                .set("waiting", read == null ? 0 : read.waiting().size()));
    }

    /** The same file with a column that says in each row what is to be corrected, or where it waits. */
    @Transactional(readOnly = true)
    public void mark(SentFile file, OutputStream out) throws IOException {
        Read read = read(file);
        Map<Long, List<RowError>> errors = Stream.concat(
                        read.faults().stream(), read.waiting().stream().map(one -> waits(file, one)))
                .collect(Collectors.groupingBy(RowError::row));
        Returned.write(opening(file), Line.TABLE, read.heading(), row -> errors.getOrDefault(row, List.of()), out);
    }

    private static RowError waits(SentFile file, Read.Matched one) {
        var why = ((Matching.None) one.matching()).why();
        return new RowError(
                file.name(), one.line().row(), "resolucion", one.line().resolution(), why.reason(), why.remedy());
    }

    private static Opening opening(SentFile file) {
        return Opening.of(file.path()).named(file.name());
    }

    private static String digest(SentFile file) {
        try {
            return HexFormat.of().formatHex(Canonical.sha256(Files.readAllBytes(file.path())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
