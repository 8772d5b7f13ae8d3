package org.vigia.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Permission;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.registry.Ruling;

/** The case files: opened, followed along their tracks, closed when nothing is missing, reopened when need be. */
@Component
public class Casework {
    private final Access access;
    private final CaseFiles files;
    private final CaseDesk cases;
    private final Packet packet;
    private final CasePlace places;
    private final Violations violations;

    Casework(Access access, CaseFiles files, CaseDesk cases, Packet packet, CasePlace places, Violations violations) {
        this.access = access;
        this.files = files;
        this.cases = cases;
        this.packet = packet;
        this.places = places;
        this.violations = violations;
    }

    /**
     * Opens a file by hand.
     *
     * @throws org.vigia.access.InvalidInput naming {@code motivo}
     * @throws org.vigia.access.Conflict when the complaint or inspection already has one
     */
    @Transactional
    public Recorded open(NewCase asked) {
        access.require(Permission.OPEN_CASE);
        return cases.open(asked);
    }

    @Transactional(readOnly = true)
    public Optional<CaseFile> find(UUID caseId) {
        return files.find(caseId);
    }

    /** Those that the acting officer's unit opened and answers for, the earliest first. */
    @Transactional(readOnly = true)
    public List<CaseFile> listOfUnit(int atMost) {
        return files.listOfUnit(access.getOfficer().unit(), atMost);
    }

    /** @throws org.vigia.access.NotFound when there is none, or none that the acting officer may see */
    @Transactional(readOnly = true)
    public CaseFile getByFolio(String folio) {
        return cases.get(folio);
    }

    /** Empty when there is none, or none that the acting officer may see. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> findByFolio(String folio) {
        return files.find(folio);
    }

    /**
     * How many files the acting officer sees of which a finding rests on a rule of the law, counted as far as {@code atMost}.
     */
    @Transactional(readOnly = true)
    public int countTouched(String rule, int atMost) {
        return files.countTouched(rule, atMost);
    }

    /** Opens a track, unless it is open already. @throws org.vigia.access.NotYet when the case is closed */
    @Transactional
    public void openTrack(UUID caseId, Track track, Occurred when) {
        access.require(Permission.KEEP_TRACKS);
        cases.startTrack(caseId, track, when);
    }

    /** Ends an open track. @throws org.vigia.access.NotYet while something keeps it open */
    @Transactional
    public Recorded closeTrack(UUID caseId, Track track, TrackOutcome outcome, Occurred when) {
        access.require(Permission.KEEP_TRACKS);
        return cases.endTrack(caseId, track, outcome, when);
    }

    /** What still keeps a case open, each with the provision that asks for it. */
    @Transactional(readOnly = true)
    public List<ClosingCondition.Unmet> listUnmet(UUID caseId) {
        return cases.listUnmet(caseId);
    }

    /** What still keeps one track of a case open, apart from the case itself. */
    @Transactional(readOnly = true)
    public List<ClosingCondition.Unmet> listUnmet(UUID caseId, Track track) {
        return cases.listUnmet(caseId, track);
    }

    /**
     * Closes a case.
     *
     * @param seen version of the case that the officer has seen
     * @throws org.vigia.access.NotYet with every condition that is still unmet
     * @throws org.vigia.access.InvalidInput naming {@code resultado, explicacion} or {@code autoridad}
     */
    @Transactional
    public Recorded close(String folio, Outcome outcome, Occurred when, @Nullable Integer seen) {
        access.require(Permission.CLOSE_CASE);
        return cases.close(folio, outcome, when, seen);
    }

    /** @throws org.vigia.access.InvalidInput naming {@code explicacion} */
    @Transactional
    public Recorded reopen(String folio, Reopening cause, String explanation, Occurred when, @Nullable Integer seen) {
        access.require(Permission.REOPEN_CASE);
        return cases.reopen(folio, cause, explanation, when, seen);
    }

    /**
     * An open case, which nobody else changes until the transaction ends.
     *
     * @throws org.vigia.access.NotYet when it is closed
     */
    @Transactional
    public CaseFile getOpen(String folio) {
        CaseFile file = cases.getLocked(folio);
        CaseDesk.requireOpen(file);
        return file;
    }

    /** Keeps everybody else from changing a case until the transaction ends. */
    @Transactional
    public void lock(UUID caseId) {
        files.lock(caseId);
    }

    /** Who is competent for child labour at the workplace of a case, by the ruling in force. */
    @Transactional(readOnly = true)
    public Optional<Ruling> findCompetence(UUID caseId) {
        return places.findCompetence(caseId);
    }

    /** Whether the work of somebody there must stop at once (LFT 23). */
    @Transactional(readOnly = true)
    public boolean mustStop(UUID caseId) {
        return violations.isStopped(caseId);
    }

    /** What a case could hand over, as its file holds it now. */
    @Transactional(readOnly = true)
    public Map<PacketField, String> listPacket(CaseFile file, List<PacketField> fields) {
        access.require(Permission.REFER);
        return packet.of(file, fields);
    }
}
