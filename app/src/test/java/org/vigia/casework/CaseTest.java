package org.vigia.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.vigia.Acting;
import org.vigia.VigiaTest;
import org.vigia.access.Role;
import org.vigia.docket.Occurred;
import org.vigia.docket.Tasks;
import org.vigia.law.Answer;
import org.vigia.page.EveryPage;
import org.vigia.referral.NewReferral;
import org.vigia.referral.Purpose;
import org.vigia.referral.Referral;
import org.vigia.referral.ReferralAnswer;
import org.vigia.referral.ReferralFile;
import org.vigia.referral.ReferralOutcome;

/** What tests of this room begin with: a case of Chiapas, opened by hand, and a referral of it. */
@VigiaTest
public abstract class CaseTest {
    protected static final String INSPECTORATE = "ITL-07";
    protected static final String PROTECTION = "PPNNA-07";
    protected static final String PROSECUTOR = "FGE-07";
    protected static final String ELSEWHERE = "ITL-21";
    protected static final Occurred MONDAY = Occurred.at(Instant.parse("2026-11-23T16:00:00Z"));

    @Autowired
    protected Acting acting;

    @Autowired
    protected Casework casework;

    @Autowired
    protected Referral referrals;

    protected CaseFile openCase() {
        return acting.as(INSPECTORATE, Role.SUPERVISOR, () -> {
            var recorded = casework.open(new NewCase(
                    null, "07", "07019", null, Answer.UNKNOWN, "Lo refirió una maestra por teléfono.", MONDAY));
            return casework.find(recorded.subject()).orElseThrow();
        });
    }

    protected CaseFile reload(CaseFile file) {
        return acting.as(INSPECTORATE, Role.SUPERVISOR, () -> casework.getByFolio(file.folio()));
    }

    protected ReferralFile refer(CaseFile file) {
        return refer(file, Purpose.PROTECTION, PROTECTION, null);
    }

    protected ReferralFile refer(CaseFile file, Purpose purpose, String toUnit, @Nullable String insteadOf) {
        return acting.as(INSPECTORATE, Role.SUPERVISOR, () -> {
            var recorded = referrals.refer(new NewReferral(
                    file.folio(),
                    purpose,
                    toUnit,
                    Answer.NO,
                    List.of(PacketField.PLACE),
                    "Se pide diagnóstico.",
                    insteadOf,
                    MONDAY));
            return referrals.listOfCase(file.caseId()).stream()
                    .filter(referral -> referral.id().equals(recorded.subject()))
                    .findFirst()
                    .orElseThrow();
        });
    }

    protected ReferralFile accept(ReferralFile referral) {
        return acting.as(referral.toUnit(), Role.PROTECTION_WORKER, () -> {
            referrals.answer(
                    referral.folio(), new ReferralAnswer.Accepted("Rosa Ejemplo", "Trabajadora social"), MONDAY, null);
            return referrals.getByFolio(referral.folio());
        });
    }

    protected ReferralFile conclude(ReferralFile referral) {
        return acting.as(referral.toUnit(), Role.PROTECTION_WORKER, () -> {
            referrals.conclude(referral.folio(), ReferralOutcome.PLAN_MADE, "", MONDAY, null);
            return referrals.getByFolio(referral.folio());
        });
    }

    protected void end(CaseFile file, Track track, TrackOutcome outcome) {
        acting.as(INSPECTORATE, Role.SUPERVISOR, () -> casework.closeTrack(file.caseId(), track, outcome, MONDAY));
    }

    protected void start(CaseFile file, Track track) {
        acting.as(INSPECTORATE, Role.SUPERVISOR, () -> {
            casework.openTrack(file.caseId(), track, MONDAY);
            return true;
        });
    }

    protected CaseFile close(CaseFile file) {
        return close(file, new Outcome.NotSanctioned(NoSanction.NO_BREACH, "No trabajaban."));
    }

    protected CaseFile close(CaseFile file, Outcome outcome) {
        acting.as(INSPECTORATE, Role.SUPERVISOR, () -> casework.close(file.folio(), outcome, MONDAY, null));
        return reload(file);
    }

    protected List<UUID> listDeadlines(org.vigia.docket.Deadlines deadlines, String unit, UUID subject) {
        return acting.as(
                unit,
                Role.PROTECTION_WORKER,
                () -> EveryPage.of(Tasks.KEY, deadlines::listMine).stream()
                        .filter(deadline -> deadline.subject().equals(subject))
                        .map(org.vigia.docket.Deadline::id)
                        .toList());
    }
}
