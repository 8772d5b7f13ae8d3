package org.vigia.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.InvalidInput;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.ledger.Canonical;
import org.vigia.reference.Reference;
import org.vigia.sanction.Account;
import org.vigia.sanction.Sanction;
import org.vigia.sheet.SentFile;

/** Records what the finance authority of who is acting reports of each fine in a month, or that nothing happened. */
@Component
class Statements {
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
    private final StatementFiles files;
    private final Sanction sanction;
    private final WaitingLines waiting;
    private final Docket docket;
    private final Reference reference;
    private final InstantSource clock;

    Statements(
            Access access,
            StatementFiles files,
            Sanction sanction,
            WaitingLines waiting,
            Docket docket,
            Reference reference,
            InstantSource clock) {
        this.access = access;
        this.files = files;
        this.sanction = sanction;
        this.waiting = waiting;
        this.docket = docket;
        this.reference = reference;
        this.clock = clock;
    }

    /** Records every line that finds its fine and keeps the others for a person. While any line is faulty, nothing is. */
    @Transactional
    public Read record(SentFile file, YearMonth month) {
        requirePast(month);
        Read read = files.read(file);
        if (!read.faults().isEmpty()) return read;
        if (read.matched().isEmpty())
            throw new InvalidInput(
                    "archivo",
                    "El archivo no tiene renglones. Si en el mes no hubo movimientos, declárelo con su botón.");
        for (Read.Matched one : read.matched())
            if (one.matching() instanceof Matching.Found(Account account, boolean repeated) && !repeated)
                sanction.recordCollection(account.folio(), one.line().report(), account.version());
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

    private static String digest(SentFile file) {
        try {
            return HexFormat.of().formatHex(Canonical.sha256(Files.readAllBytes(file.path())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
