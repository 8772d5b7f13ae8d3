package org.vigia.safeguard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.access.Proposal;
import org.vigia.docket.Recorded;

/** Seals files, lifts seals when two want it, opens a file in an emergency, and reviews that it was one. */
@Component
public class Safeguard {
    private final Access access;
    private final Seals seals;
    private final Emergencies emergencies;

    Safeguard(Access access, Seals seals, Emergencies emergencies) {
        this.access = access;
        this.seals = seals;
        this.emergencies = emergencies;
    }

    /**
     * From now on only who seals it knows of the case, and whoever is put on the list.
     *
     * @throws org.vigia.access.InvalidInput naming {@code motivo}
     * @throws org.vigia.access.Conflict when it is sealed already
     */
    @Transactional
    public Recorded seal(String caseFolio, String reason) {
        access.require(Permission.SEAL_CASE);
        return seals.seal(caseFolio, reason);
    }

    /** Who may know of a sealed case; empty when it is not sealed. */
    @Transactional(readOnly = true)
    public Optional<List<Officer>> findList(String caseFolio) {
        return seals.findList(caseFolio);
    }

    /** Puts an officer on the list. @throws org.vigia.access.InvalidInput naming {@code cuenta} */
    @Transactional
    public Recorded list(String caseFolio, String username) {
        access.require(Permission.SEAL_CASE);
        return seals.list(caseFolio, username);
    }

    /** Asks that the seal be lifted; another officer on the list decides. */
    @Transactional
    public Proposal proposeUnsealing(String caseFolio, String reason) {
        return seals.propose(caseFolio, reason);
    }

    /** The proposal that waits for a second person. */
    @Transactional(readOnly = true)
    public Optional<Proposal> findProposal(String caseFolio) {
        return seals.findProposal(caseFolio);
    }

    /** Lifts the seal, as the second person. @throws org.vigia.access.NotPermitted to who proposed it */
    @Transactional
    public Recorded unseal(String caseFolio) {
        return seals.unseal(caseFolio);
    }

    @Transactional
    public void refuseUnsealing(String caseFolio, String reason) {
        seals.refuse(caseFolio, reason);
    }

    /**
     * Lets the acting officer read a case of another unit for three hours. That unit is told at once and reviews it.
     *
     * @throws org.vigia.access.InvalidInput naming {@code folio} or {@code motivo}; a sealed case and one that the policy does
     *     not open are as absent as one that does not exist
     */
    @Transactional
    public Emergency openInEmergency(String caseFolio, String reason) {
        access.require(Permission.OPEN_IN_EMERGENCY);
        return emergencies.open(caseFolio, reason);
    }

    /** The openings of the acting officer that have not ended. */
    @Transactional(readOnly = true)
    public List<Emergency> listMine() {
        return emergencies.listOpenOf(access.getOfficer());
    }

    /** Every opening of a case, the latest first. */
    @Transactional(readOnly = true)
    public List<Emergency> listOfCase(UUID caseId) {
        return emergencies.listOfCase(caseId);
    }

    /** Says whether an opening was justified. @throws org.vigia.access.InvalidInput naming {@code valoracion} or {@code nota} */
    @Transactional
    public Recorded review(UUID emergency, Emergency.Finding finding, String note) {
        access.require(Permission.REVIEW_EMERGENCY);
        return emergencies.review(emergency, finding, note);
    }
}
