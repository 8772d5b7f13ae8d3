package org.vigia.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.NotFound;
import org.vigia.access.Permission;
import org.vigia.access.ReadsList;
import org.vigia.docket.Recorded;
import org.vigia.law.WorkFacts;
import org.vigia.page.Cursor;
import org.vigia.page.Slice;

/** Inspections: what was ordered, what was seen, and what the law of that day says of it. */
@Component
public class Inspection {
    private final Access access;
    private final Ordering ordering;
    private final Visiting visiting;
    private final Ends ends;
    private final InspectionFiles files;
    private final Listing listing;
    private final Readings readings;
    private final PastInspections past;
    private final Checklists checklists;

    Inspection(
            Access access,
            Ordering ordering,
            Visiting visiting,
            Ends ends,
            InspectionFiles files,
            Listing listing,
            Readings readings,
            PastInspections past,
            Checklists checklists) {
        this.access = access;
        this.ordering = ordering;
        this.visiting = visiting;
        this.ends = ends;
        this.files = files;
        this.listing = listing;
        this.readings = readings;
        this.past = past;
        this.checklists = checklists;
    }

    /**
     * Orders an inspection; on a complaint it takes over its workplace and its file. The subject is the inspection.
     *
     * @throws org.vigia.access.InvalidInput naming {@code ordenada, programada, seleccion} or a field of the workplace
     */
    @Transactional
    public Recorded order(NewOrder order) {
        access.require(Permission.ORDER_INSPECTION);
        return ordering.order(order);
    }

    /**
     * Records the visit, the children described with it and what the law of that day says of each; children found are
     * published as {@link ChildrenFound}. A refusal is recorded as an obstruction (LFT 1004-A).
     *
     * @throws org.vigia.access.InvalidInput naming {@code dia, cuantos, tarea} or a field of the child
     * @throws org.vigia.access.Conflict when the visit is recorded already
     */
    @Transactional
    public Recorded recordVisit(NewVisit visit) {
        access.require(Permission.RECORD_VISIT);
        return visiting.record(visit);
    }

    /** Describes one more child found on an executed visit, and judges the work by the law of that day. */
    @Transactional
    public Recorded recordChild(String folio, NewFoundChild child, @Nullable Integer seen) {
        access.require(Permission.RECORD_VISIT);
        return visiting.record(folio, child, seen);
    }

    /** The points that a visit may verify. */
    public List<ChecklistItem> checklist() {
        return checklists.items();
    }

    /** Records what an executed visit verified. @throws org.vigia.access.InvalidInput naming {@code lista} */
    @Transactional
    public Recorded recordChecklist(String folio, NewChecklist checklist) {
        access.require(Permission.RECORD_VISIT);
        return past.recordChecklist(folio, checklist);
    }

    /** Takes inspections of the past over, together with all that was found. @throws org.vigia.access.InvalidInput of the first that cannot be */
    @Transactional
    public List<Recorded> recordAll(List<PastInspection> inspections) {
        access.require(Permission.ORDER_INSPECTION);
        access.require(Permission.RECORD_VISIT);
        return past.recordAll(inspections);
    }

    /**
     * Says that a finding no longer stands; the finding itself stays.
     *
     * @throws org.vigia.access.InvalidInput naming {@code motivo}
     * @throws org.vigia.access.Conflict when it had ended already
     */
    @Transactional
    public Recorded endFinding(UUID finding, Ending ending, String reason, @Nullable Integer seen) {
        access.require(Permission.END_FINDING);
        return ends.end(finding, ending, reason, seen);
    }

    /** @throws NotFound when absent or hidden */
    @Transactional(readOnly = true)
    public InspectionFile getByFolio(String folio) {
        return files.find(folio).orElseThrow(() -> new NotFound("inspection " + folio));
    }

    /** The same, for the unit that ordered it. @throws org.vigia.access.NotPermitted to every other */
    @Transactional(readOnly = true)
    InspectionFile getToVisit(String folio) {
        var file = getByFolio(folio);
        visiting.requireMine(file.order());
        return file;
    }

    @Transactional(readOnly = true)
    public Optional<InspectionOrder> findOrder(UUID inspection) {
        return files.findOrder(inspection);
    }

    /** The inspections of a file, the oldest first. */
    @Transactional(readOnly = true)
    public List<InspectionOrder> listOrders(UUID caseId) {
        return files.listOrders(caseId);
    }

    @Transactional(readOnly = true)
    public List<FoundChild> listChildrenFound(UUID caseId) {
        return files.listChildren(caseId);
    }

    /** The findings of a file, also those that no longer stand. */
    @Transactional(readOnly = true)
    public List<Finding> listFindings(UUID caseId) {
        return files.listFindings(caseId);
    }

    /** What the law of another day says of a file beside that of its own. @throws org.vigia.access.InvalidInput naming {@code ley} before any table */
    @Transactional(readOnly = true)
    public List<ReplayedWork> replay(UUID caseId, LocalDate lawOf) {
        return readings.replay(files.listChildren(caseId), files.listFindings(caseId), lawOf);
    }

    /** Work seen within reach from a day on, the earliest first, without whose it is. */
    @Transactional(readOnly = true)
    public List<WorkFacts> listWork(LocalDate from, int atMost) {
        access.require(Permission.SEE_CHILDREN);
        return files.listWork(from, atMost);
    }

    /** What the acta says; empty when it says nothing, or once it has been erased. */
    @Transactional(readOnly = true)
    public Optional<String> openObservations(String folio) {
        access.require(Permission.READ_STATEMENT);
        return files.openObservations(getByFolio(folio));
    }

    @ReadsList
    Slice<Listing.Line> list(Filter filter, Cursor cursor) {
        return listing.list(filter, cursor);
    }
}
