package org.vigia.intake;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.FormErrors;
import org.vigia.access.Permission;
import org.vigia.docket.Docket;
import org.vigia.docket.Recorded;
import org.vigia.reference.Reference;
import org.vigia.registry.BulkRegistry;
import org.vigia.registry.StandingWorkplace;

/** Complaints for whoever brings those of another register: each as if it were told now, with its folio, ruling and deadlines. */
@Component
public class BulkComplaints {
    private final Receiving receiving;
    private final Complaints complaints;
    private final BulkRegistry registry;
    private final Docket docket;
    private final Reference reference;
    private final Access access;
    private final InstantSource clock;

    BulkComplaints(
            Receiving receiving,
            Complaints complaints,
            BulkRegistry registry,
            Docket docket,
            Reference reference,
            Access access,
            InstantSource clock) {
        this.receiving = receiving;
        this.complaints = complaints;
        this.registry = registry;
        this.docket = docket;
        this.reference = reference;
        this.access = access;
        this.clock = clock;
    }

    /** What cannot be true of one, naming {@code recibida, cuantos, edad_desde, relato, lengua} or a field of the workplace. */
    public FormErrors check(NewComplaint complaint) {
        var zone = reference.zoneOf(complaint.workplace().municipality());
        return ComplaintRules.check(complaint, LocalDate.ofInstant(clock.instant(), zone), reference.languages())
                .with(registry.check(complaint.workplace()));
    }

    /** Their acts, in their order. @throws org.vigia.access.InvalidInput of the first that cannot be */
    @Transactional
    public List<Recorded> recordAll(List<NewComplaint> told) {
        access.require(Permission.RECORD_COMPLAINT);
        return told.stream().map(receiving::record).toList();
    }

    /** As they were told, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, StandingComplaint> mapStanding(Collection<UUID> ids) {
        access.require(Permission.READ_STATEMENT);
        var found = complaints.list(List.copyOf(ids));
        var workplaces =
                registry.mapStanding(found.stream().map(Complaint::workplace).toList());
        return found.stream()
                .map(complaint -> standing(complaint, Objects.requireNonNull(workplaces.get(complaint.workplace()))))
                .collect(Collectors.toMap(one -> one.complaint().id(), Function.identity()));
    }

    private StandingComplaint standing(Complaint complaint, StandingWorkplace workplace) {
        @Nullable
        Integer children = complaint.allegedChildren().isPresent()
                ? Integer.valueOf(complaint.allegedChildren().getAsInt())
                : null;
        var told = new NewComplaint(
                complaint.receivedOn(),
                complaint.channel(),
                workplace.workplace(),
                children,
                complaint.ages().orElse(null),
                complaint.danger(),
                complaints.openNarrative(complaint.id()).orElse(""),
                complaint.language(),
                null);
        return new StandingComplaint(complaint, told, workplace.erased() || docket.isErased(complaint.caseId()));
    }
}
