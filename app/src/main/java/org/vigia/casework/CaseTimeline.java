package org.vigia.casework;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.docket.Act;
import org.vigia.docket.ActKinds;
import org.vigia.docket.Clocks;
import org.vigia.docket.Docket;
import org.vigia.docket.Subjects;
import org.vigia.docket.Subjects.Subject;
import org.vigia.page.Formats;
import org.vigia.page.Moment;
import org.vigia.reference.Reference;

/** Everything that happened in a case, newest first; both clocks show when something was recorded after it happened. */
@Component
class CaseTimeline {
    private static final Duration AT_ONCE = Duration.ofMinutes(10);

    private final Docket docket;
    private final ActKinds kinds;
    private final List<Subjects> rooms;
    private final Reference reference;
    private final Clocks clocks;
    private final Access access;

    CaseTimeline(
            Docket docket, ActKinds kinds, List<Subjects> rooms, Reference reference, Clocks clocks, Access access) {
        this.docket = docket;
        this.kinds = kinds;
        this.rooms = rooms;
        this.reference = reference;
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
                reference.unitName(act.unit()),
                subject == null ? null : subject.folio() + " · " + subject.description(),
                subject == null ? null : subject.href());
    }

    static String when(Act act, ZoneId zone) {
        String happened = act.occurred().words(zone);
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
}
