package org.vigia.casework;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;

/** The tracks of the files; one that opens again is a new row. */
@Component
class Tracks {
    private static final FactForm OPENED = FactForm.of("casework.track", 1, "casework.track", "track");
    private static final FactForm ENDED =
            FactForm.of("casework.track_end", 1, "casework.track_end", "opening", "track", "outcome");

    private final JdbcClient db;
    private final Docket docket;

    Tracks(JdbcClient db, Docket docket) {
        this.db = db;
        this.docket = docket;
    }

    Recorded open(UUID caseId, Track track, Occurred when) {
        return docket.record(Fact.on(OPENED)
                .kind(track.act(OPENED))
                .about(caseId)
                .inCase(caseId)
                .occurred(when)
                .set("track", track));
    }

    Recorded end(UUID caseId, UUID opening, Track track, TrackOutcome outcome, Occurred when) {
        return docket.record(Fact.on(ENDED)
                .kind(track.act(ENDED))
                .about(caseId)
                .inCase(caseId)
                .occurred(when)
                .set("opening", opening)
                .set("track", track)
                .set("outcome", outcome));
    }

    /** The row that opened the track, if it has not ended. */
    Optional<UUID> findOpen(UUID caseId, Track track) {
        return db.sql("""
                        select t.id from casework.track t
                         where t.case_id = :caseId and t.track = :track
                           and not exists (select 1 from casework.track_end e where e.opening = t.id)""")
                .param("caseId", caseId)
                .param("track", track.name())
                .query(UUID.class)
                .optional();
    }

    /** The tracks that have ended at least once, whether or not they are open again. */
    Set<Track> listEnded(UUID caseId) {
        return db.sql("select distinct track from casework.track_end where case_id = :caseId")
                .param("caseId", caseId)
                .query((row, n) -> Track.valueOf(row.getString("track")))
                .set();
    }

    /** Whether the sanction track ended with a fine when it last ended. */
    boolean isFined(UUID caseId) {
        return db.sql("""
                        select outcome from casework.track_end
                         where case_id = :caseId and track = 'SANCTION' order by recorded_at desc limit 1""")
                .param("caseId", caseId)
                .query(String.class)
                .optional()
                .filter(TrackOutcome.FINED.name()::equals)
                .isPresent();
    }
}
