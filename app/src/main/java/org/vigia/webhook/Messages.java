package org.vigia.webhook;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.docket.Act;
import org.vigia.docket.Deadline;
import org.vigia.docket.Happened;
import org.vigia.docket.Subjects;
import org.vigia.docket.Subjects.Subject;
import org.vigia.release.Catalogue;

/** Says what happened, read anew each time: what the acting officer may not see has no message. */
@Component
class Messages {
    private final Happened happened;
    private final List<Subjects> rooms;
    private final Catalogue editions;

    Messages(Happened happened, List<Subjects> rooms, Catalogue editions) {
        this.happened = happened;
        this.rooms = rooms;
        this.editions = editions;
    }

    /** By the id of the delivery. */
    Map<UUID, Message> map(Collection<Delivery> deliveries) {
        if (deliveries.isEmpty()) return Map.of();
        Map<UUID, Act> acts = new HashMap<>();
        Map<UUID, Deadline> deadlines = new HashMap<>();
        Set<UUID> about = new HashSet<>();
        deliveries.forEach(one -> about.add(one.about()));
        happened.listActs(about).forEach(act -> acts.put(act.id(), act));
        happened.listDeadlines(about).forEach(deadline -> deadlines.put(deadline.id(), deadline));
        Map<UUID, Subject> subjects = subjects(acts.values(), deadlines.values());
        Map<UUID, Message> messages = new HashMap<>();
        for (Delivery one : deliveries) {
            Act act = acts.get(one.about());
            Deadline deadline = deadlines.get(one.about());
            Optional<Message> message = act != null
                    ? Optional.of(
                            message(one, act.kind(), act.recordedAt(), named(subjects, act.subject(), act.caseId())))
                    : deadline != null
                            ? Optional.of(message(
                                    one,
                                    deadline.rule(),
                                    deadline.due(),
                                    named(subjects, deadline.subject(), deadline.caseId())))
                            : edition(one);
            message.ifPresent(said -> messages.put(one.id(), said));
        }
        return messages;
    }

    private Map<UUID, Subject> subjects(Collection<Act> acts, Collection<Deadline> deadlines) {
        Set<UUID> ids = new HashSet<>();
        acts.forEach(act -> Stream.of(act.subject(), act.caseId()).forEach(ids::add));
        deadlines.forEach(
                deadline -> Stream.of(deadline.subject(), deadline.caseId()).forEach(ids::add));
        ids.remove(null);
        Map<UUID, Subject> subjects = new HashMap<>();
        if (!ids.isEmpty()) rooms.forEach(room -> subjects.putAll(room.describe(ids)));
        return subjects;
    }

    private static @Nullable Subject named(Map<UUID, Subject> subjects, UUID subject, @Nullable UUID file) {
        Subject itself = subjects.get(subject);
        return itself != null || file == null ? itself : subjects.get(file);
    }

    private static Message message(Delivery one, String kind, Instant at, @Nullable Subject subject) {
        return subject == null
                ? new Message(one.event(), one.about(), kind, at, null, "/hoy")
                : new Message(one.event(), one.about(), kind, at, subject.folio(), subject.href());
    }

    private Optional<Message> edition(Delivery one) {
        if (one.event() != Event.EDITION_PUBLISHED) return Optional.empty();
        return editions.list().stream()
                .filter(edition -> edition.id().equals(one.about()))
                .findFirst()
                .map(edition -> new Message(
                        one.event(),
                        one.about(),
                        one.event().type(),
                        edition.publishes().orElseThrow(),
                        edition.version(),
                        "/datos/ediciones"));
    }
}
