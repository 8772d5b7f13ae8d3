package org.vigia.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Folios;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.law.Answer;
import org.vigia.law.Law;
import org.vigia.law.Matter;
import org.vigia.reference.AgencyKind;
import org.vigia.reference.Reference;
import org.vigia.registry.Registry;
import org.vigia.registry.Ruling;

/** What happens, in one transaction, when a complaint is received. */
@Component
record Receiving(
        Complaints complaints,
        Complainants complainants,
        Registry registry,
        Reference reference,
        Law law,
        Folios folios,
        Deadlines deadlines,
        Access access,
        ApplicationEventPublisher events,
        InstantSource clock) {

    Recorded record(NewComplaint complaint) {
        var caseId = UUID.randomUUID();
        access.share(caseId, access.getOfficer().unit(), "intake.complaint");
        reference
                .findMunicipality(complaint.workplace().municipality())
                .map(place -> LocalDate.ofInstant(clock.instant(), place.zone()))
                .ifPresent(today -> ComplaintRules.check(complaint, today, reference.languages())
                        .refuseIfAny());
        var workplace = registry.openWorkplace(complaint.workplace(), caseId);
        var place = reference.getMunicipality(complaint.workplace().municipality());
        var folio =
                folios.next("D-", place.state().folio(), complaint.receivedOn().getYear());
        var occurred = Occurred.on(complaint.receivedOn(), place.zone());
        var recorded = complaints.insert(complaint, folio, workplace, caseId, occurred);
        var complainant = complaint.complainant();
        if (complainant != null && !complainant.isAnonymous())
            complainants.insert(recorded.subject(), caseId, complainant);
        var ruling = registry.rule(workplace, Matter.CHILD_LABOUR, complaint.receivedOn(), caseId);
        share(caseId, ruling);
        if (complaint.danger() == Answer.YES) {
            var since = since(complaint.receivedOn(), place.zone());
            startVisit(recorded, ruling, since, place.zone());
            events.publishEvent(new DangerReported(
                    caseId, recorded.subject(), folio, place.state().code(), place.code(), since));
        }
        return recorded;
    }

    /** The competent authority sees the complaint although another unit received it; it may then inspect. */
    void share(UUID caseId, Ruling ruling) {
        ruling.authority()
                .filter(authority -> !authority.equals(access.getOfficer().unit()))
                .ifPresent(authority -> access.share(caseId, authority, "registry.competence_ruling"));
    }

    private void startVisit(Recorded complaint, Ruling ruling, Instant since, ZoneId zone) {
        String unit = whoVisits(ruling);
        var due = law.due(Intake.DANGER_VISIT, since, zone, law.calendar(unit));
        deadlines.open(
                complaint.caseId(),
                complaint.subject(),
                ComplaintSubjects.KIND,
                unit,
                Intake.DANGER_VISIT,
                since,
                due.lateFrom(),
                due.lastDay());
    }

    /** The inspectorate that received it, competent or not, until another takes it over; else the competent one. */
    private String whoVisits(Ruling ruling) {
        String mine = access.getOfficer().unit();
        boolean inspects = reference
                .findUnit(mine)
                .filter(unit ->
                        unit.kind() == AgencyKind.FEDERAL_INSPECTORATE || unit.kind() == AgencyKind.STATE_INSPECTORATE)
                .isPresent();
        return inspects ? mine : ruling.authority().orElse(mine);
    }

    private Instant since(LocalDate receivedOn, ZoneId zone) {
        var now = clock.instant();
        return receivedOn.equals(LocalDate.ofInstant(now, zone))
                ? now
                : Occurred.on(receivedOn, zone).at();
    }
}
