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

/** The case files: opened, followed along their tracks, referred, closed when nothing is missing, reopened when need be. */
@Component
public class Casework {
    private final Access access;
    private final CaseFiles files;
    private final CaseDesk cases;
    private final Referrals referrals;
    private final Sending sending;
    private final Receiving receiving;

    Casework(
            Access access, CaseFiles files, CaseDesk cases, Referrals referrals, Sending sending, Receiving receiving) {
        this.access = access;
        this.files = files;
        this.cases = cases;
        this.referrals = referrals;
        this.sending = sending;
        this.receiving = receiving;
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
        access.require(Permission.SEE_WORK);
        return files.find(caseId);
    }

    /** @throws org.vigia.access.NotFound when there is none, or none that the acting officer may see */
    @Transactional(readOnly = true)
    public CaseFile getByFolio(String folio) {
        access.require(Permission.SEE_WORK);
        return cases.get(folio);
    }

    /** Opens a track, unless it is open already. @throws org.vigia.access.NotYet when the case is closed */
    @Transactional
    public void openTrack(UUID caseId, Track track, Occurred when) {
        access.require(Permission.KEEP_TRACKS);
        cases.startTrack(caseId, track, when);
    }

    /** Ends an open track. @throws org.vigia.access.InvalidInput naming {@code via} or {@code resultado} */
    @Transactional
    public Recorded closeTrack(UUID caseId, Track track, TrackOutcome outcome, Occurred when) {
        access.require(Permission.KEEP_TRACKS);
        return cases.endTrack(caseId, track, outcome, when);
    }

    /** What still keeps a case open, each with the provision that asks for it. */
    @Transactional(readOnly = true)
    public List<ClosingCondition.Unmet> listUnmet(UUID caseId) {
        access.require(Permission.SEE_WORK);
        return cases.listUnmet(caseId);
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
     * Refers a case to another authority, opens the track it asks for and starts the receiver's clock.
     *
     * @throws org.vigia.access.InvalidInput naming {@code autoridad} or {@code datos}
     */
    @Transactional
    public Recorded refer(NewReferral asked) {
        access.require(Permission.REFER);
        return sending.refer(asked);
    }

    /** @throws org.vigia.access.NotFound when there is none, or none that the acting officer may see */
    @Transactional(readOnly = true)
    public Referral getReferral(String folio) {
        access.require(Permission.SEE_WORK);
        return referrals.get(folio);
    }

    @Transactional(readOnly = true)
    public Optional<Referral> findReferral(UUID id) {
        access.require(Permission.SEE_WORK);
        return referrals.find(id);
    }

    /** What could be handed over for a purpose, as the file holds it now. */
    @Transactional(readOnly = true)
    Map<PacketField, String> listPacket(String caseFolio, Purpose purpose) {
        access.require(Permission.REFER);
        return sending.packet(caseFolio, purpose.fields());
    }

    /** What would be handed over, checked as if it were sent. @throws org.vigia.access.InvalidInput as {@link #refer} */
    @Transactional(readOnly = true)
    Map<PacketField, String> reviewReferral(NewReferral asked) {
        access.require(Permission.REFER);
        return sending.review(asked);
    }

    /** A referral to be read by its parties; the first time the receiver looks, its delivery is recorded. */
    @Transactional
    public Referral openReferral(String folio) {
        access.require(Permission.SEE_WORK);
        return receiving.open(folio);
    }

    /** The referrals of a case, the latest first. */
    @Transactional(readOnly = true)
    public List<Referral> listReferrals(UUID caseId) {
        access.require(Permission.SEE_WORK);
        return referrals.list(caseId);
    }

    /**
     * Answers a referral in the name of the unit that received it; accepting shares the case with it.
     *
     * @throws org.vigia.access.InvalidInput naming {@code persona, cargo, corresponde} or {@code explicacion}
     */
    @Transactional
    public Recorded answerReferral(String folio, ReferralAnswer answer, Occurred when, @Nullable Integer seen) {
        access.require(Permission.ANSWER_REFERRAL);
        return receiving.answer(folio, answer, when, seen);
    }

    /** Records the receiver's first action. @throws org.vigia.access.InvalidInput naming {@code nota} */
    @Transactional
    public Recorded actOnReferral(String folio, String note, Occurred when, @Nullable Integer seen) {
        access.require(Permission.ANSWER_REFERRAL);
        return receiving.act(folio, note, when, seen);
    }

    /** Records what came of a referral. @throws org.vigia.access.InvalidInput naming {@code resultado} */
    @Transactional
    public Recorded concludeReferral(
            String folio, ReferralOutcome outcome, String note, Occurred when, @Nullable Integer seen) {
        access.require(Permission.ANSWER_REFERRAL);
        return receiving.conclude(folio, outcome, note, when, seen);
    }

    /** Takes a referral back that nobody has accepted. */
    @Transactional
    public Recorded withdrawReferral(String folio, Withdrawal reason, Occurred when, @Nullable Integer seen) {
        access.require(Permission.REFER);
        return sending.withdraw(folio, reason, when, seen);
    }
}
