package org.vigia.docket;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vigia.docket.Subjects.Subject;
import org.vigia.page.Cursor;
import org.vigia.page.Keyset;
import org.vigia.page.Slice;
import org.vigia.reference.Reference;

/** Deadlines in words: what to do, about what, by when and why. */
@Component
public class Tasks {
    /** Of the page of today, which shows a day's work at once. */
    public static final Keyset KEY = Deadlines.KEY.shown(100);

    /** The kind of subject under which case files answer. */
    private static final String CASE = "caso";

    private final Deadlines deadlines;
    private final List<Subjects> rooms;
    private final Clocks clocks;
    private final Reference reference;
    private final Verbs verbs = new Verbs();

    Tasks(Deadlines deadlines, List<Subjects> rooms, Clocks clocks, Reference reference) {
        this.deadlines = deadlines;
        this.rooms = rooms;
        this.clocks = clocks;
        this.reference = reference;
    }

    /** What the acting officer's unit must do, the next first. */
    public Slice<Task> listMine(Cursor cursor) {
        Slice<Deadline> mine = deadlines.listMine(cursor);
        return mine.with(describe(mine.list()));
    }

    /** What anybody must do in a case, the next first. */
    public List<Task> listOfCase(UUID caseId) {
        return describe(deadlines.listOpenOfCase(caseId));
    }

    /** The next thing that anybody must do in each of some cases, without what it is about. */
    public Map<UUID, Task> mapNext(Collection<UUID> caseIds) {
        return deadlines.listNextOfCases(caseIds).stream()
                .map(deadline -> task(deadline, Map.of()))
                .collect(toMap(task -> Objects.requireNonNull(task.deadline().caseId()), identity()));
    }

    private List<Task> describe(List<Deadline> list) {
        Map<UUID, Subject> subjects = new HashMap<>();
        var byKind = list.stream().collect(groupingBy(Deadline::subjectKind, mapping(Deadline::subject, toSet())));
        byKind.computeIfAbsent(CASE, _ -> new HashSet<>())
                .addAll(list.stream()
                        .map(Deadline::caseId)
                        .filter(Objects::nonNull)
                        .toList());
        for (Subjects room : rooms) {
            var ids = byKind.get(room.kind());
            if (ids != null && !ids.isEmpty()) subjects.putAll(room.describe(ids));
        }
        return list.stream().map(deadline -> task(deadline, subjects)).toList();
    }

    private Task task(Deadline deadline, Map<UUID, Subject> subjects) {
        return new Task(
                deadline,
                clocks.due(deadline),
                clocks.isLate(deadline),
                verbs.get(deadline.rule()),
                verbs.path(deadline.rule()),
                verbs.kind(deadline.subjectKind()),
                Optional.ofNullable(subjects.get(deadline.subject())),
                Optional.ofNullable(deadline.caseId()).map(subjects::get).map(Subject::folio),
                clocks.explain(deadline),
                reference.unitName(deadline.unit()));
    }
}
