package org.vigia.inspection;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.FormErrors;
import org.vigia.access.Permission;
import org.vigia.reference.State;

/** Inspections for whoever brings those of another register: by the thousand, each under the same rule, none on a file. */
@Component
public class BulkInspections {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final ThinVisits visits;
    private final ThinCorrections corrections;
    private final Checklists checklists;
    private final Access access;
    private final InstantSource clock;

    BulkInspections(
            ThinVisits visits, ThinCorrections corrections, Checklists checklists, Access access, InstantSource clock) {
        this.visits = visits;
        this.corrections = corrections;
        this.checklists = checklists;
        this.access = access;
        this.clock = clock;
    }

    /** What cannot be true of an inspection that another register tells, naming {@code fecha} or {@code violaciones}. */
    public FormErrors check(
            @Nullable LocalDate visitedOn, @Nullable State state, @Nullable Outcome outcome, long violations) {
        var errors = FormErrors.none();
        if (visitedOn != null && state != null) {
            if (visitedOn.isAfter(LocalDate.ofInstant(clock.instant(), state.zone())))
                errors = errors.with("fecha", "todavía no llega. Deje sólo inspecciones ya hechas");
            if (visitedOn.isBefore(EARLIEST)) errors = errors.with("fecha", "es anterior a 1990. Revise el año");
        }
        return violations > 0 && outcome != null && outcome != Outcome.EXECUTED
                ? errors.with(
                        "violaciones",
                        "sólo una inspección ejecutada encuentra violaciones. Escriba 0 o revise el resultado")
                : errors;
    }

    /** Those of the acting unit that are already here, as they stand. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<ThinVisit.Id, StandingVisit> mapStanding(Collection<ThinVisit.Id> ids) {
        return visits.find(access.require(Permission.RECORD_VISIT).unit(), ids);
    }

    /** Records each with a finding for each violation that it states. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(List<ThinVisit> told) {
        access.require(Permission.RECORD_VISIT);
        visits.recordAll(told);
    }

    /** Records rows that name those they correct; the findings of a visit are corrected with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void correctAll(List<VisitCorrection> told) {
        access.require(Permission.RECORD_VISIT);
        corrections.recordAll(told);
    }

    /** What cannot be true of a checklist, naming {@code lista}. */
    public FormErrors check(NewChecklist checklist, Outcome outcome) {
        return checklists.check(checklist, outcome);
    }

    /** The checklists of inspections of other registers, by the first row of each inspection. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, StandingChecklist> mapChecklists(Collection<UUID> inspections) {
        access.require(Permission.RECORD_VISIT);
        return checklists.mapStanding(inspections);
    }

    /** Records what they verified, or rows that name those they correct. @throws org.vigia.access.InvalidInput naming {@code lista} */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordChecklists(List<ToldChecklist> told) {
        access.require(Permission.RECORD_VISIT);
        checklists.recordAll(told.stream().map(Checklists.Filled::of).toList());
    }
}
