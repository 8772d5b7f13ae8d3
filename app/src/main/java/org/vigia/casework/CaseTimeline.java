package org.vigia.casework;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.docket.Act;
import org.vigia.docket.ActKinds;
import org.vigia.docket.Docket;
import org.vigia.docket.Occurred;
import org.vigia.docket.Subjects;
import org.vigia.docket.Subjects.Subject;
import org.vigia.page.Formats;
import org.vigia.page.Moment;

/** Everything that happened in a case, newest first; both clocks show when something was recorded after it happened. */
@Component
class CaseTimeline {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.of("es", "MX"));
    private static final Duration AT_ONCE = Duration.ofMinutes(10);

    private final Docket docket;
    private final ActKinds kinds;
    private final List<Subjects> rooms;
    private final Names names;
    private final Clocks clocks;
    private final Access access;

    CaseTimeline(Docket docket, ActKinds kinds, List<Subjects> rooms, Names names, Clocks clocks, Access access) {
        this.docket = docket;
        this.kinds = kinds;
        this.rooms = rooms;
        this.names = names;
        this.clocks = clocks;
        this.access = access;
    }

    /** Deadlines are left out: what is due stands beside the timeline, with its reason. */
    List<Moment> list(UUID caseId) {
        List<Act> acts = docket.timeline(caseId).stream()
                .filter(act -> !act.kind().startsWith("docket."))
                .toList();
        Set<UUID> ids = new HashSet<>();
        acts.forEach(act -> ids.add(act.subject()));
        Map<UUID, Subject> subjects = new HashMap<>();
        for (Subjects room : rooms) subjects.putAll(room.describe(ids));
        ZoneId zone = clocks.zoneOf(access.getOfficer().unit());
        return acts.stream()
                .map(act -> moment(act, act.subject().equals(caseId) ? null : subjects.get(act.subject()), zone))
                .toList();
    }

    private Moment moment(Act act, @Nullable Subject subject, ZoneId zone) {
        return new Moment(
                kinds.label(act.kind()),
                when(act, zone),
                names.unit(act.unit()),
                subject == null ? null : subject.folio() + " · " + subject.description(),
                subject == null ? null : subject.href());
    }

    static String when(Act act, ZoneId zone) {
        String happened = words(act.occurred(), zone);
        return isLate(act, zone) ? happened + " · registrada el " + Formats.moment(act.recordedAt(), zone) : happened;
    }

    private static boolean isLate(Act act, ZoneId zone) {
        return switch (act.occurred().precision()) {
            case SECOND ->
                Duration.between(act.occurred().at(), act.recordedAt()).compareTo(AT_ONCE) > 0;
            case DAY, MONTH, YEAR ->
                act.recordedAt()
                        .atZone(zone)
                        .toLocalDate()
                        .isAfter(act.occurred().at().atZone(zone).toLocalDate());
        };
    }

    static String words(Occurred occurred, ZoneId zone) {
        var local = occurred.at().atZone(zone);
        return switch (occurred.precision()) {
            case SECOND -> Formats.moment(occurred.at(), zone);
            case DAY -> Formats.day(local.toLocalDate());
            case MONTH -> MONTH.format(local);
            case YEAR -> Integer.toString(local.getYear());
        };
    }
}
