package org.vigia.collection;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotYet;
import org.vigia.access.Permission;
import org.vigia.reference.Reference;
import org.vigia.sanction.Account;
import org.vigia.sanction.HandedOver;
import org.vigia.sanction.Report;
import org.vigia.sheet.Opening;
import org.vigia.sheet.Returned;
import org.vigia.sheet.Row;
import org.vigia.sheet.RowError;
import org.vigia.sheet.SentFile;
import org.vigia.sheet.Sheet;
import org.vigia.sheet.Unreadable;

/** Reads the files of finance authorities line by line, each against the fines that were handed to who is acting. */
@Component
class StatementFiles {
    /** Of one file: a finance authority is handed some hundreds of fines in a year. */
    static final int MOST_LINES = 5_000;

    private final Access access;
    private final HandedOver handedOver;
    private final WaitingLines waiting;
    private final Reference reference;

    StatementFiles(Access access, HandedOver handedOver, WaitingLines waiting, Reference reference) {
        this.access = access;
        this.handedOver = handedOver;
        this.waiting = waiting;
        this.reference = reference;
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
        List<Account> found = handedOver.list(line.resolution()).stream()
                .map(account -> told.getOrDefault(account.id(), account))
                .toList();
        Matching matching = Matching.of(line, found);
        if (matching instanceof Matching.Found(Account account, boolean repeated) && !repeated) {
            if (!fits(row, account, line.report())) return Optional.empty();
            told.put(account.id(), account.with(line.report()));
        }
        boolean known = matching instanceof Matching.None && waiting.knows(line);
        return Optional.of(new Read.Matched(line, known ? new Matching.Known() : matching));
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
}
