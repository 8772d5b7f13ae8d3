package org.vigia.transfer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.FormErrors;
import org.vigia.access.NotPermitted;
import org.vigia.access.Permission;
import org.vigia.casework.Casework;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.reference.Reference;
import org.vigia.sanction.Sanction;

/** Each step after the sending, by the side whose it is. Accepting is the one that moves anything. */
@Component
class Answering {
    private final Access access;
    private final Casework casework;
    private final Sanction sanction;
    private final Reference reference;
    private final Transfers transfers;
    private final TransferClocks clocks;

    Answering(
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

    static Permission permission(Party party) {
        return switch (party) {
            case SENDER -> Permission.DECLINE_COMPETENCE;
            case RECEIVER -> Permission.ANSWER_TRANSFER;
        };
    }

    /** @throws NotPermitted when it is the other side's to take */
    @Transactional(readOnly = true)
    public TransferFile mine(String folio, TransferStatus to) {
        TransferFile transfer = transfers.get(folio);
        access.require(permission(to.by()));
        String unit = transfer.unit(to.by());
        if (!unit.equals(access.getOfficer().unit()))
            throw new NotPermitted("Este paso lo da %s.".formatted(reference.unitName(unit)));
        return transfer;
    }

    Recorded step(String folio, NewStep step, @Nullable Integer seen) {
        casework.lock(mine(folio, step.to()).caseId());
        TransferFile transfer = transfers.get(folio);
        Occurred when = clocks.on(step.on(), access.getOfficer().unit());
        transfer.course().then(step.to(), step.on());
        check(step).refuseIfAny();
        if (step.to() == TransferStatus.ACCEPTED)
            sanction.takeOver(transfer.caseId(), transfer.fromUnit(), transfer.proceedings(), transfer.followUp());
        clocks.end(transfer, step.to());
        Recorded recorded = transfers.step(transfer, step, when, seen);
        clocks.start(transfer, step.to(), when);
        return recorded;
    }

    private static FormErrors check(NewStep step) {
        var errors = FormErrors.none();
        switch (step.to()) {
            case ACCEPTED -> {
                if (isBlank(step.person())) errors = errors.with("persona", "Escriba quién se hace cargo y su puesto.");
            }
            case REJECTED -> {
                if (step.refusal() == null) errors = errors.with("motivo", "Elija por qué no se toma.");
                if (isBlank(step.note())) errors = errors.with("explicacion", "Explique por qué no se toma.");
            }
            case DISPUTED -> {
                if (isBlank(step.note())) errors = errors.with("explicacion", "Explique por qué su unidad insiste.");
            }
            case ASSIGNED, KEPT -> {
                if (isBlank(step.decider()))
                    errors = errors.with("decide", "Escriba quién resolvió y el número de la resolución.");
            }
            case WITHDRAWN -> {
                if (isBlank(step.note())) errors = errors.with("explicacion", "Explique por qué se retira.");
            }
            case RECEIVED, SENT -> {}
        }
        return errors;
    }

    private static boolean isBlank(@Nullable String text) {
        return Optional.ofNullable(text).filter(some -> !some.isBlank()).isEmpty();
    }
}
