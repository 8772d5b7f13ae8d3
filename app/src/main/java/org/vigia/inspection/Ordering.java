package org.vigia.inspection;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.docket.Folios;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.intake.Complaint;
import org.vigia.intake.Intake;
import org.vigia.reference.Reference;
import org.vigia.registry.Registry;
import org.vigia.registry.Workplace;

/** What happens, in one transaction, when an inspection is ordered. */
@Component
class Ordering {
    private final Orders orders;
    private final Intake intake;
    private final Registry registry;
    private final Reference reference;
    private final Folios folios;
    private final Access access;
    private final InstantSource clock;
    private final boolean invented;

    Ordering(
            Orders orders,
            Intake intake,
            Registry registry,
            Reference reference,
            Folios folios,
            Access access,
            InstantSource clock,
            @Value("${vigia.demonstration:false}") boolean invented) {
        this.orders = orders;
        this.intake = intake;
        this.registry = registry;
        this.reference = reference;
        this.folios = folios;
        this.access = access;
        this.clock = clock;
        this.invented = invented;
    }

    Recorded order(NewOrder asked) {
        var complaint = Optional.ofNullable(asked.complaint()).map(intake::getComplaint);
        var caseId = complaint.map(Complaint::caseId).orElseGet(UUID::randomUUID);
        access.share(caseId, access.getOfficer().unit(), "inspection.order");
        var workplace = registry.getWorkplace(complaint
                .map(Complaint::workplace)
                .orElseGet(() -> registry.openWorkplace(Objects.requireNonNull(asked.workplace()), caseId)));
        var zone = reference.zoneOf(workplace.municipality());
        OrderRules.check(asked, LocalDate.ofInstant(clock.instant(), zone)).refuseIfAny();
        return orders.insert(
                order(asked, caseId, workplace),
                complaint.map(Complaint::id).orElse(null),
                Occurred.on(asked.orderedOn(), zone));
    }

    private InspectionOrder order(NewOrder asked, UUID caseId, Workplace workplace) {
        var state = reference.getState(workplace.state());
        return new InspectionOrder(
                UUID.randomUUID(),
                folios.next("I-", state.folio(), asked.orderedOn().getYear()),
                access.getOfficer().unit(),
                caseId,
                asked.orderedOn(),
                asked.plannedOn(),
                asked.selection(),
                asked.notice(),
                asked.modality(),
                asked.companions(),
                Optional.ofNullable(asked.complaint()),
                workplace.id(),
                workplace.state(),
                workplace.municipality(),
                workplace.activity(),
                workplace.formality(),
                invented);
    }
}
