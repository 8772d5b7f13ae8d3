package org.vigia.referral;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.docket.Clocks;
import org.vigia.docket.Deadlines;

/** The notices owed at once: started by what was learnt, met by a referral. */
@Component
class Duties {
    /** What these deadlines are about. */
    private static final String CASE = "caso";

    private final Access access;
    private final Deadlines deadlines;
    private final Referrals referrals;
    private final Clocks clocks;

    Duties(Access access, Deadlines deadlines, Referrals referrals, Clocks clocks) {
        this.access = access;
        this.deadlines = deadlines;
        this.referrals = referrals;
        this.clocks = clocks;
    }

    /** Makes a notice due from the acting unit, unless it is due already or whoever must know is at work on the case. */
    void start(UUID caseId, Duty duty, Instant from) {
        start(caseId, duty, access.getOfficer().unit(), from);
    }

    private void start(UUID caseId, Duty duty, String unit, Instant from) {
        boolean due =
                deadlines.listOpenOfCase(caseId).stream().anyMatch(d -> d.rule().equals(duty.rule()));
        boolean given = referrals.list(caseId).stream()
                .anyMatch(r -> r.purpose() == duty.purpose() && r.status().isOpen());
        if (!due && !given) clocks.start(caseId, caseId, CASE, unit, duty.rule(), from);
    }

    /** Makes a notice due again, since the day on which it first was, when the referral that gave it is taken back. */
    void restore(UUID caseId, Purpose purpose) {
        Duty.metBy(purpose)
                .ifPresent(duty -> deadlines
                        .findMet(caseId, duty.rule())
                        .ifPresent(met -> start(caseId, duty, met.unit(), met.starts())));
    }

    /** Ends a notice that a referral of this purpose gives. */
    void meet(UUID caseId, Purpose purpose) {
        Duty.metBy(purpose).ifPresent(duty -> deadlines.meet(caseId, duty.rule(), "referral.referral"));
    }
}
