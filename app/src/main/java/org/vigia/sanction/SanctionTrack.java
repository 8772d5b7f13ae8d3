package org.vigia.sanction;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.casework.CaseFile;
import org.vigia.casework.Casework;
import org.vigia.casework.Track;
import org.vigia.casework.TrackOutcome;
import org.vigia.docket.Occurred;

/** Keeps the sanction track of a case file in step with its proceedings. A matter may have no file yet. */
@Component
class SanctionTrack {
    private final Casework casework;

    SanctionTrack(Casework casework) {
        this.casework = casework;
    }

    void open(UUID caseId, Occurred when) {
        if (casework.find(caseId).filter(CaseFile::isOpen).isPresent())
            casework.openTrack(caseId, Track.SANCTION, when);
    }

    /** What the finance authority collects does not keep the track open; what moved elsewhere, or waits to move, does. */
    void endIfDone(UUID caseId, List<Proceeding> proceedings, Occurred when) {
        if (proceedings.stream().allMatch(proceeding -> proceeding.stage().isFinal())
                && casework.listUnmet(caseId, Track.SANCTION).isEmpty()
                && casework.find(caseId)
                        .filter(file -> file.openTracks().contains(Track.SANCTION))
                        .isPresent()) casework.closeTrack(caseId, Track.SANCTION, outcome(proceedings), when);
    }

    private static TrackOutcome outcome(List<Proceeding> proceedings) {
        if (proceedings.stream().anyMatch(proceeding -> proceeding.stage() == Stage.HANDED_OVER))
            return TrackOutcome.FINED;
        boolean lapsed = proceedings.stream()
                .flatMap(proceeding -> proceeding.find(Step.NotSanctioned.class).stream())
                .anyMatch(step -> step.reason() == NoFine.LAPSED);
        return lapsed ? TrackOutcome.LAPSED : TrackOutcome.NOT_FINED;
    }
}
