package org.vigia.casework;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vigia.docket.Occurred;
import org.vigia.inspection.ChildrenFound;
import org.vigia.inspection.Finding;
import org.vigia.inspection.Inspection;
import org.vigia.intake.DangerReported;
import org.vigia.law.Answer;

/** What opens a case without anybody asking for it, in the same transaction as the fact that makes it necessary. */
@Component
class CaseEvents {
    private final CaseDesk cases;
    private final Inspection inspection;

    CaseEvents(CaseDesk cases, Inspection inspection) {
        this.cases = cases;
        this.inspection = inspection;
    }

    @EventListener
    @Order(1)
    void on(DangerReported event) {
        var when = Occurred.at(event.at());
        cases.openAtOnce(
                CaseFile.Origin.DANGER,
                Reopening.DANGER,
                new NewCase(event.caseId(), event.state(), event.municipality(), event.folio(), Answer.YES, "", when));
        cases.startTrack(event.caseId(), Track.LABOUR, when);
        cases.startTrack(event.caseId(), Track.PROTECTION, when);
    }

    @EventListener
    @Order(1)
    void on(ChildrenFound event) {
        UUID caseId = event.caseId();
        var when = Occurred.at(event.at());
        cases.openAtOnce(
                CaseFile.Origin.CHILDREN_FOUND,
                Reopening.CHILDREN_FOUND,
                new NewCase(caseId, event.state(), event.municipality(), event.folio(), Answer.UNKNOWN, "", when));
        cases.startTrack(caseId, Track.LABOUR, when);
        cases.startTrack(caseId, Track.PROTECTION, when);
        if (inspection.listFindings(caseId).stream().anyMatch(Finding::stands))
            cases.startTrack(caseId, Track.SANCTION, when);
        if (event.criminalNotice()) cases.startTrack(caseId, Track.CRIMINAL, when);
    }
}
