package org.vigia.proof;

import static org.vigia.access.Role.INSPECTOR;
import static org.vigia.access.Role.SUPERVISOR;

import java.time.ZoneId;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.vigia.Acting;
import org.vigia.casework.Casework;
import org.vigia.docket.Occurred;
import org.vigia.inspection.Inspection;
import org.vigia.inspection.Modality;
import org.vigia.inspection.NewOrder;
import org.vigia.inspection.NewVisit;
import org.vigia.inspection.Outcome;
import org.vigia.intake.Intake;
import org.vigia.law.Age;
import org.vigia.law.Answer;
import org.vigia.law.Enterprise;
import org.vigia.referral.NewReferral;
import org.vigia.referral.Purpose;
import org.vigia.referral.Referral;
import org.vigia.registry.EmployerKind;
import org.vigia.registry.Formality;
import org.vigia.registry.NewWorkplace;
import org.vigia.registry.WorkplaceKind;

/** A case of Coahuila, with which nobody of the other states has anything to do. */
@Component
record Foreign(Acting acting, Intake intake, Inspection inspection, Casework casework, Referral referrals) {
    static final String UNIT = "ITL-05";
    private static final ZoneId THERE = ZoneId.of("America/Monterrey");

    Told tell(Marks marks) {
        var people = new People(marks);
        var complaint = acting.as(UNIT, INSPECTOR, () -> {
            var told = people.complaint("ajena", Country.VISIT.minusDays(2));
            var recorded = intake.recordComplaint(new org.vigia.intake.NewComplaint(
                    told.receivedOn(),
                    told.channel(),
                    workplace(marks),
                    2,
                    Age.between(15, 17),
                    Answer.NO,
                    told.narrative(),
                    "es",
                    told.complainant()));
            return intake.findById(recorded.subject()).orElseThrow();
        });
        return acting.as(UNIT, SUPERVISOR, () -> {
            var ordered = inspection.order(NewOrder.on(
                    complaint.folio(), Country.VISIT.minusDays(1), Country.VISIT, Modality.WORKSITE, Set.of()));
            String visited =
                    inspection.findOrder(ordered.subject()).orElseThrow().folio();
            inspection.recordVisit(new NewVisit(
                    visited,
                    Country.VISIT,
                    Outcome.EXECUTED,
                    2,
                    marks.on("acta-ajena"),
                    people.children(Country.VISIT),
                    null));
            String file = casework.find(complaint.caseId()).orElseThrow().folio();
            var sent = referrals.refer(new NewReferral(
                    file,
                    Purpose.PROTECTION,
                    "PPNNA-05",
                    Answer.YES,
                    Purpose.PROTECTION.fields(),
                    marks.on("mensaje-ajeno"),
                    null,
                    Occurred.on(Country.VISIT.plusDays(1), THERE)));
            String referral = referrals.find(sent.subject()).orElseThrow().folio();
            return new Told(
                    complaint.caseId(),
                    complaint.folio(),
                    visited,
                    file,
                    referral,
                    referral,
                    file,
                    file,
                    file,
                    file,
                    file,
                    file,
                    file);
        });
    }

    private static NewWorkplace workplace(Marks marks) {
        return new NewWorkplace(
                Country.VISIT.minusDays(2),
                WorkplaceKind.FIELD,
                "05035",
                "111211",
                Formality.INFORMAL,
                Enterprise.NONE,
                1,
                Answer.NO,
                new NewWorkplace.Employer(EmployerKind.NATURAL, marks.on("patron-ajeno"), marks.employerRfc()),
                new NewWorkplace.Texts(marks.on("localidad"), marks.on("domicilio"), marks.on("senas")));
    }
}
