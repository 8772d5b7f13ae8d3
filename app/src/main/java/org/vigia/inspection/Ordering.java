package org.vigia.inspection;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.NotFound;
import org.vigia.docket.Docket;
import org.vigia.docket.Folios;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.intake.Complaint;
import org.vigia.intake.Intake;
import org.vigia.reference.Reference;
import org.vigia.registry.BulkRegistry;
import org.vigia.registry.Registry;
import org.vigia.registry.Workplace;

/** What happens, in one transaction, when inspections are ordered, one or many. */
@Component
class Ordering {
    private final Orders orders;
    private final Intake intake;
    private final Registry registry;
    private final BulkRegistry bulk;
    private final Reference reference;
    private final Docket docket;
    private final Folios folios;
    private final Access access;
    private final InstantSource clock;
    private final boolean invented;

    Ordering(
            Orders orders,
            Intake intake,
            Registry registry,
            BulkRegistry bulk,
            Reference reference,
            Docket docket,
            Folios folios,
            Access access,
            InstantSource clock,
            @Value("${vigia.demonstration:false}") boolean invented) {
        this.orders = orders;
        this.intake = intake;
        this.registry = registry;
        this.bulk = bulk;
        this.reference = reference;
        this.docket = docket;
        this.folios = folios;
        this.access = access;
        this.clock = clock;
        this.invented = invented;
    }

    Recorded order(NewOrder asked) {
        return orderAll(List.of(asked)).getFirst().recorded();
    }

    /** An order and its act. */
    record Ordered(InspectionOrder order, Recorded recorded) {}

    List<Ordered> orderAll(List<NewOrder> asked) {
        var complaints = asked.stream()
                .map(one -> Optional.ofNullable(one.complaint()).map(intake::getComplaint))
                .toList();
        var cases = cases(complaints);
        access.shareAll(cases, access.getOfficer().unit(), "inspection.order");
        var registered = bulk.mapWorkplaces(asked.stream()
                .map(NewOrder::registered)
                .filter(Objects::nonNull)
                .toList());
        List<Workplace> workplaces = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            var workplace = workplace(asked.get(i), complaints.get(i), cases.get(i), registered);
            check(asked.get(i), workplace);
            workplaces.add(workplace);
        }
        return insert(asked, complaints, cases, workplaces);
    }

    private List<Ordered> insert(
            List<NewOrder> asked, List<Optional<Complaint>> complaints, List<UUID> cases, List<Workplace> workplaces) {
        var ids = docket.newIds(asked.size());
        var numbers = folios.nextAll(
                "I-",
                IntStream.range(0, asked.size())
                        .mapToObj(i -> new Folios.Series(
                                reference.getState(workplaces.get(i).state()).folio(),
                                asked.get(i).orderedOn().getYear()))
                        .toList());
        var given = IntStream.range(0, asked.size())
                .mapToObj(i -> new Orders.Given(
                        order(ids.get(i), numbers.get(i), asked.get(i), cases.get(i), workplaces.get(i)),
                        complaints.get(i).map(Complaint::id).orElse(null),
                        Occurred.on(
                                asked.get(i).orderedOn(),
                                reference.zoneOf(workplaces.get(i).municipality()))))
                .toList();
        var recorded = orders.insertAll(given);
        return IntStream.range(0, given.size())
                .mapToObj(i -> new Ordered(given.get(i).order(), recorded.get(i)))
                .toList();
    }

    /** The file of the complaint, else a new one. */
    private List<UUID> cases(List<Optional<Complaint>> complaints) {
        var ids = docket.newIds(complaints.size());
        return IntStream.range(0, complaints.size())
                .mapToObj(i -> complaints.get(i).map(Complaint::caseId).orElse(ids.get(i)))
                .toList();
    }

    private Workplace workplace(
            NewOrder asked, Optional<Complaint> complaint, UUID caseId, Map<UUID, Workplace> registered) {
        if (asked.registered() instanceof UUID id)
            return Optional.ofNullable(registered.get(id)).orElseThrow(() -> new NotFound("workplace " + id));
        return registry.getWorkplace(complaint
                .map(Complaint::workplace)
                .orElseGet(() -> registry.openWorkplace(Objects.requireNonNull(asked.workplace()), caseId)));
    }

    private void check(NewOrder asked, Workplace workplace) {
        var zone = reference.zoneOf(workplace.municipality());
        OrderRules.check(asked, LocalDate.ofInstant(clock.instant(), zone)).refuseIfAny();
    }

    private InspectionOrder order(UUID id, String folio, NewOrder asked, UUID caseId, Workplace workplace) {
        return new InspectionOrder(
                id,
                folio,
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
