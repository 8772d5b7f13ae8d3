package org.vigia.inbound;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.docket.ActKinds;
import org.vigia.docket.Clocks;
import org.vigia.page.Formats;
import org.vigia.page.Moment;
import org.vigia.reference.Reference;

/** A referral from outside as its page shows it. */
@Component
class InboundSheets {
    private final Access access;
    private final Casework casework;
    private final Inbounds inbounds;
    private final Reference reference;
    private final Clocks clocks;
    private final ActKinds kinds;
    private final InstantSource clock;

    InboundSheets(
            Access access,
            Casework casework,
            Inbounds inbounds,
            Reference reference,
            Clocks clocks,
            ActKinds kinds,
            InstantSource clock) {
        this.access = access;
        this.casework = casework;
        this.inbounds = inbounds;
        this.reference = reference;
        this.clocks = clocks;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * @param due by when the next answer is owed, in words; null when none is
     * @param texts what was told, as far as the officer may read it
     * @param next the answers that the officer may record now
     */
    record Sheet(
            InboundFile inbound,
            String unit,
            String received,
            @Nullable String due,
            Alarm alarm,
            Optional<String> caseFolio,
            Map<String, @Nullable String> texts,
            List<Inbounds.Line> answers,
            List<Moment> moments,
            List<InboundStatus> next,
            boolean mine) {}

    /** One line of a list. */
    record Row(
            InboundFile inbound, String received, @Nullable String due, Alarm alarm) {}

    Row row(InboundFile inbound) {
        ZoneId zone = clocks.zoneOf(inbound.unit());
        return new Row(
                inbound,
                Formats.moment(inbound.receivedAt(), zone),
                inbound.due().map(due -> Formats.moment(due, zone)).orElse(null),
                inbound.alarm(clock.instant()));
    }

    @Transactional(readOnly = true)
    public Sheet read(String folio) {
        InboundFile inbound = inbounds.get(folio);
        Row row = row(inbound);
        boolean mine = inbound.unit().equals(access.getOfficer().unit()) && access.may(Permission.REFER);
        boolean reads = mine && access.may(Permission.READ_STATEMENT, inbound.caseId());
        ZoneId zone = clocks.zoneOf(access.getOfficer().unit());
        List<Inbounds.Line> answers = inbounds.listAnswers(inbound.id());
        return new Sheet(
                inbound,
                reference.unitName(inbound.unit()),
                row.received(),
                row.due(),
                row.alarm(),
                casework.find(inbound.caseId()).map(CaseFile::folio),
                reads ? inbounds.open(inbound.id()) : Map.of(),
                answers,
                answers.reversed().stream()
                        .map(line -> moment(line, zone, mine))
                        .toList(),
                mine ? inbound.source().owed(inbound.status()) : List.of(),
                mine);
    }

    private Moment moment(Inbounds.Line line, ZoneId zone, boolean mine) {
        String said = String.join(
                " ",
                Stream.of(
                                line.means().label() + ".",
                                line.outcome().map(one -> one.label() + ".").orElse(""),
                                mine && line.told() != null ? "Se enteró " + line.told() + "." : "",
                                mine && line.note() != null ? line.note() : "")
                        .filter(part -> !part.isBlank())
                        .toList());
        return new Moment(
                kinds.label(line.status().act()), line.when().words(zone), reference.unitName(line.unit()), said, null);
    }
}
