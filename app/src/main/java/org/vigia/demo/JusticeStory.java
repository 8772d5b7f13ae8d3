package org.vigia.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.vigia.access.Role;
import org.vigia.casework.Track;
import org.vigia.casework.TrackOutcome;
import org.vigia.docket.Occurred;
import org.vigia.justice.Event;
import org.vigia.justice.Investigation;
import org.vigia.justice.NewMatter;
import org.vigia.justice.Screened;
import org.vigia.justice.Standing;

/** What a prosecutor did with a referral that it accepted: nothing yet, no action, or people accused, of whom some are convicted. */
final class JusticeStory {
    private static final List<String> OFFENCES =
            List.of("EMPLOYMENT_UNDER_AGE", "LABOUR_EXPLOITATION", "FORCED_LABOUR", "USE_IN_CRIME");

    /** Numbers that follow one another would draw alike. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Cast cast;
    private final Rooms rooms;
    private final Diary diary;
    private final String prosecutor;
    private final ZoneId zone;
    private final LocalDate today;
    private final Random random;
    private LocalDate day;

    JusticeStory(Cast cast, Rooms rooms, Diary diary, String prosecutor, ZoneId zone) {
        this.cast = cast;
        this.rooms = rooms;
        this.diary = diary;
        this.prosecutor = prosecutor;
        this.zone = zone;
        this.today = diary.today();
        this.random = new Random(diary.number() * SPREAD);
        this.day = diary.day();
    }

    /** True when nothing more is awaited of it. */
    boolean tell(UUID caseId, String caseFolio) {
        if (day.isAfter(today)) return true;
        String offence = OFFENCES.get(random.nextInt(OFFENCES.size()));
        UUID matter = cast.once(
                        prosecutor,
                        Role.PROSECUTOR_LIAISON,
                        diary.key("matter"),
                        () -> rooms.justice()
                                .open(new NewMatter(
                                        caseFolio, "CI-INVENTADA-" + diary.number(), day, List.of(offence))))
                .subject();
        String folio = cast.ask(
                        prosecutor,
                        Role.PROSECUTOR_LIAISON,
                        () -> rooms.justice().get(matter))
                .folio();
        if (!passes(150)) return false;
        if (random.nextInt(3) == 0) return end(caseId, folio, Investigation.NO_ACTION, TrackOutcome.NO_CRIME);
        boolean young = random.nextInt(6) == 0;
        record(folio, new Event.Accused(day, 1, young ? 1 : 0, List.of(offence)));
        if (young && random.nextBoolean()) record(folio, new Event.Answered(day, Screened.POSSIBLE_VICTIM));
        if (young || !passes(20)) return false;
        record(folio, moved(Standing.PROSECUTED, Standing.BOUND_OVER, offence));
        if (!passes(400)) return false;
        record(folio, moved(Standing.BOUND_OVER, Standing.CONVICTED_ABBREVIATED, offence));
        if (!passes(90)) return false;
        record(folio, moved(Standing.CONVICTED_ABBREVIATED, Standing.CONVICTION_FIRM, offence));
        return end(caseId, folio, Investigation.CONCLUDED, TrackOutcome.JUDGED);
    }

    private Event moved(Standing from, Standing to, String offence) {
        return new Event.Moved(day, from, to, 1, to == Standing.CONVICTION_FIRM ? List.of() : List.of(offence));
    }

    private boolean end(UUID caseId, String folio, Investigation how, TrackOutcome outcome) {
        record(folio, new Event.Determined(day, how));
        cast.once(
                prosecutor,
                Role.PROSECUTOR_LIAISON,
                diary.key("criminal-track"),
                () -> rooms.casework().closeTrack(caseId, Track.CRIMINAL, outcome, Occurred.on(day, zone)));
        return true;
    }

    private void record(String folio, Event event) {
        cast.once(
                prosecutor,
                Role.PROSECUTOR_LIAISON,
                diary.key("matter/" + event),
                () -> rooms.justice().record(folio, event, null));
    }

    private boolean passes(int days) {
        day = day.plusDays(random.nextInt(1, days));
        return !day.isAfter(today);
    }
}
