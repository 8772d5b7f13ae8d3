package org.vigia.casework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.docket.Deadline;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Subjects;
import org.vigia.docket.Subjects.Subject;

/** Deadlines in words: what to do, about what, by when and why. */
@Component
class Tasks {
    /** As many as are listed at once. */
    static final int SHOWN = 200;

    private final Deadlines deadlines;
    private final List<Subjects> rooms;
    private final CaseFiles files;
    private final Clocks clocks;
    private final Names names;
    private final Verbs verbs = new Verbs();

    Tasks(Deadlines deadlines, List<Subjects> rooms, CaseFiles files, Clocks clocks, Names names) {
        this.deadlines = deadlines;
        this.rooms = rooms;
        this.files = files;
        this.clocks = clocks;
        this.names = names;
    }

    /** What the acting officer's unit must do, the next first. */
    List<Task> listMine() {
        return describe(deadlines.listMine(SHOWN));
    }

    /** What anybody must do in a case, the next first. */
    List<Task> listOfCase(UUID caseId) {
        return describe(deadlines.listOpenOfCase(caseId));
    }

    private List<Task> describe(List<Deadline> list) {
        Map<UUID, Subject> subjects = new HashMap<>();
        var byKind = list.stream().collect(groupingBy(Deadline::subjectKind, mapping(Deadline::subject, toSet())));
        for (Subjects room : rooms) {
            var ids = byKind.get(room.kind());
            if (ids != null) subjects.putAll(room.describe(ids));
        }
        Map<UUID, Optional<String>> folios = new HashMap<>();
        return list.stream()
                .map(deadline -> task(
                        deadline,
                        Optional.ofNullable(subjects.get(deadline.subject())),
                        deadline.caseId() == null
                                ? Optional.empty()
                                : folios.computeIfAbsent(
                                        deadline.caseId(), id -> files.find(id).map(CaseFile::folio))))
                .toList();
    }

    private Task task(Deadline deadline, Optional<Subject> subject, Optional<String> caseFolio) {
        return new Task(
                deadline,
                clocks.due(deadline),
                clocks.isLate(deadline),
                verbs.get(deadline.rule()),
                verbs.kind(deadline.subjectKind()),
                subject,
                caseFolio,
                clocks.explain(deadline),
                names.unit(deadline.unit()));
    }
}
