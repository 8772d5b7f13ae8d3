package org.vigia.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.page.Due;
import org.vigia.page.Formats;
import org.vigia.page.Moment;
import org.vigia.reference.Reference;
import org.vigia.sanction.Remainder;
import org.vigia.sanction.Sanction;

/** All that the pages of a transfer show, read in one transaction. */
@Component
class TransferSheets {
    private final Access access;
    private final Casework casework;
    private final Sanction sanction;
    private final Reference reference;
    private final Transfers transfers;
    private final TransferClocks clocks;

    TransferSheets(
            Access access,
            Casework casework,
            Sanction sanction,
            Reference reference,
            Transfers transfers,
            TransferClocks clocks) {
        this.access = access;
        this.casework = casework;
        this.sanction = sanction;
        this.reference = reference;
        this.transfers = transfers;
        this.clocks = clocks;
    }

    /**
     * @param caseFolio of its case, once the officer may see it
     * @param due by when whoever's turn it is must act
     * @param moving what moves, a line for each
     * @param remainders what is left of it to whoever declined it
     * @param moments what happened, the latest first
     */
    record Sheet(
            TransferFile transfer,
            Optional<String> caseFolio,
            String from,
            String to,
            Optional<Due> due,
            @Nullable String explanation,
            List<String> moving,
            List<String> remainders,
            List<Moment> moments,
            List<TransferAct> acts) {
        String href() {
            return "/declinatorias/" + transfer.folio();
        }

        /** Who keeps what was declined, in words. */
        String standing() {
            return switch (transfer.status().keeper()) {
                case SENDER ->
                    transfer.status().isOpen()
                            ? "Hasta que se acepte, lo conserva %s: sus plazos corren, también el de la caducidad."
                                    .formatted(from)
                            : "Lo conserva %s.".formatted(from);
                case RECEIVER ->
                    "Lo lleva %s. %s conserva lo que registró y ve la etapa y el resultado.".formatted(to, from);
            };
        }
    }

    @Transactional(readOnly = true)
    public Sheet get(String folio) {
        return sheet(transfers.get(folio));
    }

    @Transactional(readOnly = true)
    public List<Sheet> list(UUID caseId) {
        return transfers.list(caseId).stream().map(this::sheet).toList();
    }

    private Sheet sheet(TransferFile transfer) {
        Map<String, @Nullable String> texts = transfers.open(transfer);
        String unit = access.getOfficer().unit();
        return new Sheet(
                transfer,
                casework.find(transfer.caseId()).map(CaseFile::folio),
                reference.unitName(transfer.fromUnit()),
                reference.unitName(transfer.toUnit()),
                clocks.due(transfer),
                texts.get("explanation"),
                Optional.ofNullable(texts.get("moving")).stream()
                        .flatMap(String::lines)
                        .toList(),
                remainders(transfer, unit),
                moments(transfer),
                TransferAct.of(
                        transfer,
                        party -> transfer.unit(party).equals(unit) && access.may(Answering.permission(party))));
    }

    private List<String> remainders(TransferFile transfer, String unit) {
        if (transfer.status().keeper() == Party.SENDER || unit.equals(transfer.toUnit())) return List.of();
        return sanction.listRemainders(transfer.caseId()).stream()
                .map(this::line)
                .toList();
    }

    private String line(Remainder remainder) {
        return "%s: «%s» desde el %s, en %s"
                .formatted(
                        remainder.folio(),
                        remainder.stage().label(),
                        Formats.day(remainder.on()),
                        reference.unitName(remainder.unit()));
    }

    private List<Moment> moments(TransferFile transfer) {
        List<Moment> moments = new ArrayList<>();
        moments.add(moment(
                "Se declinó la competencia",
                transfer.declinedOn(),
                transfer.fromUnit(),
                "%s (%s)".formatted(transfer.ground().label(), transfer.provision())));
        for (TransferStep step : transfers.listSteps(transfer.id()))
            moments.add(moment(step.status().label(), step.on(), step.unit(), text(step)));
        return moments.reversed();
    }

    private Moment moment(String title, LocalDate on, String unit, String text) {
        return new Moment(title, Formats.day(on), reference.unitName(unit), text, null);
    }

    private static String text(TransferStep step) {
        return Stream.of(
                        step.person() == null ? null : step.person(),
                        step.refusal() == null ? null : step.refusal().label(),
                        step.decider() == null ? null : "Resolvió: " + step.decider(),
                        step.note())
                .filter(Objects::nonNull)
                .filter(some -> !some.isBlank())
                .collect(Collectors.joining(". "));
    }
}
