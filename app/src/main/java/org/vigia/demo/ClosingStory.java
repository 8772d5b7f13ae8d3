package org.vigia.demo;

import java.time.ZoneId;
import java.util.UUID;
import org.vigia.access.Role;
import org.vigia.casework.NoSanction;
import org.vigia.casework.Outcome;
import org.vigia.casework.Track;
import org.vigia.casework.TrackOutcome;
import org.vigia.docket.Occurred;

/** The end of an invented case, when nothing keeps it open. */
record ClosingStory(Cast cast, Rooms rooms, Diary diary, String unit, ZoneId zone) {

    void tell(UUID caseId) {
        if (!diary.passes(20, 60)) return;
        var when = Occurred.on(diary.day(), zone);
        var file = cast.ask(unit, Role.SUPERVISOR, () -> rooms.casework().find(caseId))
                .orElseThrow();
        for (Track track : file.openTracks())
            cast.once(
                    unit,
                    Role.SUPERVISOR,
                    diary.key("end/" + track),
                    () -> rooms.casework().closeTrack(caseId, track, outcome(track), when));
        if (!cast.ask(unit, Role.SUPERVISOR, () -> rooms.casework().listUnmet(caseId))
                .isEmpty()) return;
        cast.once(
                unit,
                Role.SUPERVISOR,
                diary.key("close"),
                () -> rooms.casework()
                        .close(
                                file.folio(),
                                new Outcome.NotSanctioned(NoSanction.EMPLOYER_UNKNOWN, "Caso inventado."),
                                when,
                                null));
    }

    private static TrackOutcome outcome(Track track) {
        return switch (track) {
            case LABOUR -> TrackOutcome.WORK_STOPPED;
            case SANCTION -> TrackOutcome.NOT_FINED;
            case WAGES -> TrackOutcome.NOTHING_OWED;
            case CRIMINAL -> TrackOutcome.NO_CRIME;
            case PROTECTION -> TrackOutcome.RIGHTS_RESTORED;
        };
    }
}
