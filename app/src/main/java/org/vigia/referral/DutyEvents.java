package org.vigia.referral;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.inspection.ChildrenFound;
import org.vigia.intake.DangerReported;

/** What makes a notice due, once the case it belongs to is open, in the same transaction as the fact. */
@Component
class DutyEvents {
    private final Duties duties;

    DutyEvents(Duties duties) {
        this.duties = duties;
    }

    @EventListener
    @Order(2)
    void on(DangerReported event) {
        duties.start(event.caseId(), Duty.NOTIFY_PROTECTION, event.at());
    }

    @EventListener
    @Order(2)
    void on(ChildrenFound event) {
        duties.start(event.caseId(), Duty.NOTIFY_PROTECTION, event.at());
        if (event.criminalNotice()) duties.start(event.caseId(), Duty.NOTIFY_PROSECUTOR, event.at());
    }
}
