package org.vigia.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.docket.Task;
import org.vigia.docket.Tasks;
import org.vigia.page.Moment;
import org.vigia.page.Tab;
import org.vigia.reference.Reference;

/** What stands at the head of every page of a case, and its summary. */
@Component
class CaseSheets {
    private final Access access;
    private final Casework casework;
    private final Tasks tasks;
    private final CaseTimeline timeline;
    private final Reference reference;
    private final People people;
    private final Tracks tracks;
    private final CasePlace origin;
    private final Outlines outlines;
    private final CaseTabs tabs;

    CaseSheets(
            Access access,
            Casework casework,
            Tasks tasks,
            CaseTimeline timeline,
            Reference reference,
            People people,
            Tracks tracks,
            CasePlace origin,
            Outlines outlines,
            CaseTabs tabs) {
        this.access = access;
        this.casework = casework;
        this.tasks = tasks;
        this.timeline = timeline;
        this.reference = reference;
        this.people = people;
        this.tracks = tracks;
        this.origin = origin;
        this.outlines = outlines;
        this.tabs = tabs;
    }

    /** Who, where, what next, and what the acting officer may do. */
    record Head(
            CaseFile file,
            String place,
            String unit,
            String competence,
            Optional<Task> next,
            List<Tab> tabs,
            boolean mayReadSource,
            boolean mayRefer,
            boolean mayKeepTracks,
            boolean mayPrint,
            boolean mayClose,
            boolean maySeal,
            boolean mayReview,
            boolean mayKeep,
            boolean mayReopen) {
        String href() {
            return "/casos/" + file.folio();
        }

        String danger() {
            return switch (file.danger()) {
                case YES -> "Hay peligro";
                case NO -> "No se reportó peligro";
                case UNKNOWN -> "No se sabe si hay peligro";
            };
        }

        /** Where the complaint or inspection it comes from is read. */
        String sourceHref() {
            return (file.isInspected() ? "/inspecciones/" : "/denuncias/") + file.sourceFolio();
        }

        /** How it ended, in words. */
        String outcome() {
            return file.closed().map(CaseSheets::outcome).orElse("");
        }
    }

    /** The head, what happened, what is due, what keeps the case open, and what others did at the workplace. */
    record Summary(
            Head head,
            List<Moment> timeline,
            List<Task> tasks,
            Set<Track> endedTracks,
            List<ClosingCondition.Unmet> unmet,
            List<String> outlines) {}

    private static String outcome(CaseFile.Closed closed) {
        String words = Outcome.label(closed.outcome());
        return closed.reason() == null ? words : words + ": " + closed.reason().label();
    }

    @Transactional(readOnly = true)
    public Head head(String folio) {
        CaseFile file = casework.getByFolio(folio);
        return head(file, tasks.listOfCase(file.caseId()));
    }

    @Transactional(readOnly = true)
    public Summary summary(String folio) {
        CaseFile file = casework.getByFolio(folio);
        List<Task> due = tasks.listOfCase(file.caseId());
        return new Summary(
                head(file, due),
                timeline.list(file.caseId()),
                due,
                tracks.listEnded(file.caseId()),
                file.isOpen() ? casework.listUnmet(file.caseId()) : List.of(),
                outlines.list(file.caseId()));
    }

    @Transactional(readOnly = true)
    public List<People.Person> listPeople(CaseFile file) {
        return people.list(file.caseId());
    }

    private Head head(CaseFile file, List<Task> due) {
        boolean open = file.isOpen();
        return new Head(
                file,
                reference.placeName(file.state(), file.municipality()),
                reference.unitName(file.unit()),
                origin.findCompetence(file.caseId())
                        .map(ruling -> ruling.jurisdiction().nameEs())
                        .orElse("Sin resolver"),
                due.stream().findFirst(),
                tabs.list(file),
                access.may(file.isInspected() ? Permission.SEE_INSPECTIONS : Permission.SEE_COMPLAINTS, file.caseId()),
                open && access.may(Permission.REFER, file.caseId()),
                open && access.may(Permission.KEEP_TRACKS, file.caseId()),
                access.may(Permission.KEEP_TRACKS, file.caseId()),
                open && access.may(Permission.CLOSE_CASE, file.caseId()),
                access.may(Permission.SEAL_CASE, file.caseId()),
                access.may(Permission.REVIEW_EMERGENCY, file.caseId()),
                access.may(Permission.ERASE_TEXTS, file.caseId())
                        && access.getOfficer().unit().equals(file.unit()),
                !open && access.may(Permission.REOPEN_CASE, file.caseId()));
    }
}
