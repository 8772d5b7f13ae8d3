package org.vigia.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.FormErrors;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotYet;
import org.vigia.access.Permission;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.casework.Track;
import org.vigia.docket.Folios;
import org.vigia.docket.Recorded;
import org.vigia.reference.AgencyUnit;
import org.vigia.reference.Reference;
import org.vigia.registry.Ruling;

/** The sender's side: what would move is shown first, and nothing is sent before the child is protected. */
@Component
class Declining {
    private final Access access;
    private final Casework casework;
    private final Reference reference;
    private final Folios folios;
    private final Transfers transfers;
    private final Extents extents;
    private final Protective protective;
    private final TransferClocks clocks;

    Declining(
            Access access,
            Casework casework,
            Reference reference,
            Folios folios,
            Transfers transfers,
            Extents extents,
            Protective protective,
            TransferClocks clocks) {
        this.access = access;
        this.casework = casework;
        this.reference = reference;
        this.folios = folios;
        this.transfers = transfers;
        this.extents = extents;
        this.protective = protective;
        this.clocks = clocks;
    }

    /** What would be sent. @param missing protective steps that do not stand, now due at once */
    record Review(AgencyUnit receiver, Extent extent, Backing backing, List<Protective.Step> missing) {}

    Review review(NewTransfer asked) {
        CaseFile file = casework.getOpen(asked.caseFolio());
        Review review = check(file, asked);
        protective.raise(file, access.getOfficer().unit(), review.missing());
        return review;
    }

    Recorded decline(NewTransfer asked) {
        CaseFile file = casework.getOpen(asked.caseFolio());
        Review review = check(file, asked);
        if (!review.missing().isEmpty())
            throw new NotYet(
                    "Antes de declinar, lo que protege a la niña, niño o adolescente se hace de inmediato.",
                    review.missing().stream().map(Protective.Step::label).toList());
        String unit = access.getOfficer().unit();
        var when = clocks.on(asked.on(), unit);
        if (asked.ceasedOn() != null) protective.ceased(file);
        casework.openTrack(file.caseId(), Track.SANCTION, when);
        String folio = folios.next(
                "T-", reference.getState(file.state()).folio(), asked.on().getYear());
        var declined = new TransferFile(
                UUID.randomUUID(),
                file.caseId(),
                folio,
                unit,
                asked.toUnit(),
                asked.ground(),
                asked.provision(),
                review.backing().certainty(),
                asked.ceasedOn(),
                asked.on(),
                review.extent().followUp(),
                review.extent().folios(),
                Course.begin(asked.on()),
                1);
        Recorded sent = transfers.send(
                declined, asked.explanation(), String.join("\n", review.extent().moves()), when);
        clocks.start(declined, TransferStatus.SENT, when);
        return sent;
    }

    private Review check(CaseFile file, NewTransfer asked) {
        AgencyUnit sender = reference.getUnit(access.getOfficer().unit());
        AgencyUnit receiver = extents.receivers(sender).stream()
                .filter(unit -> unit.code().equals(asked.toUnit()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "autoridad", "Elija una autoridad del trabajo de otra entidad o de otro nivel."));
        refuseRepeated(file, sender);
        Optional<Ruling> ruling = casework.findCompetence(file.caseId());
        if (Backing.excludesAll(ruling))
            throw new InvalidInput(
                    "autoridad",
                    "En esta actividad ninguna autoridad del trabajo es competente: siguen las vías penal y de protección.");
        Extent extent = extents.of(file, sender, receiver);
        if (extent.isEmpty())
            throw new InvalidInput(
                    "autoridad",
                    "Nada de este caso puede pasar a %s: lo resuelto no se mueve, y cada autoridad recibe sólo lo que inspecciona o resuelve. Elija otra."
                            .formatted(receiver.nameEs()));
        Backing backing = Backing.of(ruling, receiver);
        refuseForCounsel(backing, receiver);
        days(file, asked, sender.code()).refuseIfAny();
        return new Review(receiver, extent, backing, protective.missing(file, asked.ceasedOn()));
    }

    private void refuseForCounsel(Backing backing, AgencyUnit receiver) {
        if (backing.forCounsel() && !access.may(Permission.DECIDE_SANCTION))
            throw new InvalidInput(
                    "autoridad",
                    "%s Declinar en favor de %s lo decide el área jurídica de su unidad, que da el fundamento. Pídaselo."
                            .formatted(backing.sentence(), receiver.nameEs()));
    }

    private void refuseRepeated(CaseFile file, AgencyUnit sender) {
        transfers.list(file.caseId()).stream()
                .filter(one -> one.status().isOpen() && one.fromUnit().equals(sender.code()))
                .findFirst()
                .ifPresent(one -> {
                    throw new InvalidInput(
                            "autoridad",
                            "Su unidad ya envió la declinatoria %s de este caso. Espere la respuesta o retírela."
                                    .formatted(one.folio()));
                });
    }

    private FormErrors days(CaseFile file, NewTransfer asked, String unit) {
        var errors = FormErrors.none();
        if (asked.on().isBefore(file.openedOn()) || clocks.isAhead(asked.on(), unit))
            errors = errors.with("fecha", "Escriba un día entre la apertura del caso y hoy.");
        LocalDate ceased = asked.ceasedOn();
        if (ceased != null && ceased.isAfter(asked.on()))
            errors = errors.with("cese", "El cese se ordena antes de declinar. Escriba el día en que se ordenó.");
        if (asked.provision().isBlank()) errors = errors.with("fundamento", "Escriba en qué disposición se funda.");
        if (asked.explanation().isBlank())
            errors = errors.with("explicacion", "Explique por qué su unidad no es competente.");
        return errors;
    }
}
