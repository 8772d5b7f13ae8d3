package org.vigia.casework;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.vigia.docket.Occurred;
import org.vigia.intake.DangerReported;
import org.vigia.law.Answer;

/** What opens a case without anybody asking for it, in the same transaction as the fact that makes it necessary. */
@Component
class CaseEvents {
    private final CaseDesk cases;
    private final Duties duties;

    CaseEvents(CaseDesk cases, Duties duties) {
        this.cases = cases;
        this.duties = duties;
    }

    @EventListener
    void on(DangerReported event) {
        var when = Occurred.at(event.at());
        cases.openAtOnce(
                CaseFile.Origin.DANGER,
                Reopening.DANGER,
                new NewCase(event.caseId(), event.state(), event.municipality(), event.folio(), Answer.YES, "", when));
        cases.startTrack(event.caseId(), Track.LABOUR, when);
        cases.startTrack(event.caseId(), Track.PROTECTION, when);
        duties.start(event.caseId(), Duty.NOTIFY_PROTECTION, event.at());
    }
}
