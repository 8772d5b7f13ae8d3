package org.vigia.intake;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.NotFound;
import org.vigia.access.Permission;
import org.vigia.access.ReadsList;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Recorded;
import org.vigia.identity.Reason;
import org.vigia.identity.Shown;
import org.vigia.law.Jurisdiction;
import org.vigia.law.Matter;
import org.vigia.page.Cursor;
import org.vigia.page.Slice;
import org.vigia.registry.Registry;
import org.vigia.registry.Ruling;

/** Complaints: taken down as told, their competence ruled at once, danger announced in the same transaction. */
@Component
public class Intake {
    /** Deadline of the visit when there is danger now. */
    public static final String DANGER_VISIT = "DANGER_VISIT";

    private final Complaints complaints;
    private final ComplaintList listing;
    private final Complainants complainants;
    private final Receiving receiving;
    private final Registry registry;
    private final Deadlines deadlines;
    private final Access access;

    Intake(
            Complaints complaints,
            ComplaintList listing,
            Complainants complainants,
            Receiving receiving,
            Registry registry,
            Deadlines deadlines,
            Access access) {
        this.complaints = complaints;
        this.listing = listing;
        this.complainants = complainants;
        this.receiving = receiving;
        this.registry = registry;
        this.deadlines = deadlines;
        this.access = access;
    }

    /**
     * Records a complaint: its workplace, who is competent, its folio and its future file. Danger starts the clock of a visit
     * and is published as {@link DangerReported}.
     *
     * @throws org.vigia.access.InvalidInput naming {@code recibida, cuantos, edad_desde, relato, lengua} or a field of the
     *     workplace
     */
    @Transactional
    public Recorded recordComplaint(NewComplaint complaint) {
        access.require(Permission.RECORD_COMPLAINT);
        return receiving.record(complaint);
    }

    /** @throws NotFound when absent or hidden */
    @Transactional(readOnly = true)
    public Complaint getComplaint(String folio) {
        return complaints.find(folio).orElseThrow(() -> new NotFound("complaint " + folio));
    }

    /** The same, to do that with it. @throws org.vigia.access.NotPermitted when it is another's to do */
    @Transactional(readOnly = true)
    Complaint getComplaint(String folio, Permission what) {
        access.require(what);
        var complaint = getComplaint(folio);
        access.require(what, complaint.caseId());
        return complaint;
    }

    @Transactional(readOnly = true)
    public Optional<Complaint> findById(UUID id) {
        return complaints.find(id);
    }

    /** The complaint that gave a file its number. */
    @Transactional(readOnly = true)
    public Optional<Complaint> findOfCase(UUID caseId) {
        return complaints.findOfCase(caseId);
    }

    /** Newest first. */
    @ReadsList
    Slice<Complaint> list(Filter filter, Cursor cursor) {
        return listing.list(filter, cursor);
    }

    /** What was told; empty once it has been erased. */
    @Transactional(readOnly = true)
    public Optional<String> openNarrative(String folio) {
        return complaints.openNarrative(
                getComplaint(folio, Permission.READ_STATEMENT).id());
    }

    /** Whether the unit that received a complaint keeps who complained; another unit never learns even that. */
    @Transactional(readOnly = true)
    boolean keepsComplainant(UUID complaint) {
        return access.may(Permission.SEE_COMPLAINANT) && complainants.isKnown(complaint);
    }

    /** Who complained, by field: {@code name, contact, tie}. That it was shown is recorded first (LGPSEDMTP 36, 62-II). */
    @Transactional
    public Shown revealComplainant(String folio, Reason reason) {
        access.require(Permission.SEE_COMPLAINANT);
        return complainants.reveal(getComplaint(folio).id(), reason);
    }

    /** The same while it is open to the acting officer; masked otherwise. */
    @Transactional(readOnly = true)
    public Optional<Shown> findShownComplainant(String folio) {
        access.require(Permission.SEE_COMPLAINANT);
        return complainants.findShown(getComplaint(folio).id());
    }

    /** Whose identity the complaint of a file protects, for the log; empty for whoever may not see it. */
    @Transactional(readOnly = true)
    public Optional<UUID> findComplainantOfCase(UUID caseId) {
        if (!access.may(Permission.SEE_COMPLAINANT)) return Optional.empty();
        return complaints.findOfCase(caseId).flatMap(complaint -> complainants.findId(complaint.id()));
    }

    /** The case of what a person complained of; empty for whoever may not see who complained. */
    @Transactional(readOnly = true)
    public Optional<UUID> findCaseOfComplainant(UUID complainant) {
        return complainants.findCase(complainant);
    }

    /** The ruling in force on the complaint's own matter. */
    @Transactional(readOnly = true)
    public Ruling getCompetence(String folio) {
        return ruling(getComplaint(folio));
    }

    /** Decides the competence of a complaint otherwise, and lets the newly competent authority see it. */
    @Transactional
    public Recorded overrideCompetence(String folio, Jurisdiction decision, String reason, int seen) {
        access.require(Permission.OVERRIDE_COMPETENCE);
        var complaint = getComplaint(folio, Permission.OVERRIDE_COMPETENCE);
        var recorded = registry.override(ruling(complaint).id(), decision, reason, seen);
        receiving.share(complaint.caseId(), ruling(complaint));
        return recorded;
    }

    /** Ends the clock of the visit because it was made. */
    @Transactional
    public void meetVisit(UUID caseId, String act) {
        complaints.findOfCase(caseId).ifPresent(complaint -> deadlines.meet(complaint.id(), DANGER_VISIT, act));
    }

    private Ruling ruling(Complaint complaint) {
        return registry.listRulings(complaint.workplace()).stream()
                .filter(ruling -> ruling.matter() == Matter.CHILD_LABOUR)
                .findFirst()
                .orElseThrow(() -> new NotFound("ruling of complaint " + complaint.folio()));
    }
}
