package org.vigia.sanction;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Keepers;
import org.vigia.access.NotYet;
import org.vigia.access.Officer;

/** Takes over what another authority declined: whatever is undecided of it, with the clocks that run. */
@Component
class TakingOver {
    private static final String ACT = "transfer.accepted";

    private final Access access;
    private final Keepers keepers;
    private final Proceedings proceedings;
    private final ProceedingClocks clocks;

    TakingOver(Access access, Keepers keepers, Proceedings proceedings, ProceedingClocks clocks) {
        this.access = access;
        this.keepers = keepers;
        this.proceedings = proceedings;
        this.clocks = clocks;
    }

    void take(UUID caseId, String from, List<String> folios, boolean followUp) {
        Officer officer = access.getOfficer();
        access.share(caseId, officer.unit(), ACT);
        List<Proceeding> moving = proceedings.list(caseId).stream()
                .filter(one -> folios.contains(one.folio())
                        && one.isUndecided()
                        && one.decidingUnit().equals(from))
                .toList();
        if (moving.isEmpty() && !followUp)
            throw new NotYet(
                    "Lo que se declinó ya se resolvió: nada queda por tomar.",
                    List.of("Rechácela y elija «Ya se resolvió»."));
        for (Proceeding one : moving) {
            keepers.take(caseId, one.id(), from, ACT);
            clocks.handOn(one, officer.unit(), ACT);
        }
        if (followUp) keepers.take(caseId, caseId, from, ACT);
    }
}
