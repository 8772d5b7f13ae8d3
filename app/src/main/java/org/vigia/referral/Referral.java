package org.vigia.referral;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.NotPermitted;
import org.vigia.access.Officer;
import org.vigia.access.Permission;
import org.vigia.casework.PacketField;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.page.Cursor;
import org.vigia.page.Slice;

/** The referrals of cases: sent to whoever must act, answered by somebody with a name, followed to what came of them. */
@Component
public class Referral {
    private final Access access;
    private final Referrals referrals;
    private final Sending sending;
    private final Receiving receiving;
    private final Trays trays;

    Referral(Access access, Referrals referrals, Sending sending, Receiving receiving, Trays trays) {
        this.access = access;
        this.referrals = referrals;
        this.sending = sending;
        this.receiving = receiving;
        this.trays = trays;
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
    public ReferralFile getByFolio(String folio) {
        return referrals.get(folio);
    }

    @Transactional(readOnly = true)
    public Optional<ReferralFile> find(UUID id) {
        return referrals.find(id);
    }

    /** The referrals of a case, the latest first. */
    @Transactional(readOnly = true)
    public List<ReferralFile> listOfCase(UUID caseId) {
        return referrals.list(caseId);
    }

    /** Whether whoever received it has accounts here; a body without any answers by a link. */
    @Transactional(readOnly = true)
    public boolean hasAccounts(ReferralFile referral) {
        return access.listOfficers().stream().anyMatch(officer -> officer.unit().equals(referral.toUnit()));
    }

    /** Those that wait for an answer of the acting officer's unit, the longest waiting first, no more than a page. */
    @Transactional(readOnly = true)
    public Slice<ReferralRow> listToAccept() {
        return trays.list(Tray.TO_ACCEPT, Cursor.first(Trays.WAITING));
    }

    /** Those that the acting officer's unit took and has not concluded, no more than a page. */
    @Transactional(readOnly = true)
    public Slice<ReferralRow> listUnderWay() {
        return trays.list(Tray.UNDER_WAY, Cursor.first(Trays.WAITING));
    }

    /** Those that the acting officer's unit sent and nobody took, no more than a page. */
    @Transactional(readOnly = true)
    public Slice<ReferralRow> listReturned() {
        return trays.list(Tray.RETURNED, Cursor.first(Trays.WAITING));
    }

    /** Those that the acting officer's unit sent and whose receiver asks for more, no more than a page. */
    @Transactional(readOnly = true)
    public Slice<ReferralRow> listAsked() {
        return trays.list(Tray.ASKED, Cursor.first(Trays.WAITING));
    }

    /** Those that the acting officer's unit received and about which its question was answered, no more than a page. */
    @Transactional(readOnly = true)
    public Slice<ReferralRow> listReplied() {
        return trays.list(Tray.REPLIED, Cursor.first(Trays.WAITING));
    }

    /** Those that the acting officer's unit sent and nobody answered in time, no more than a page. */
    @Transactional(readOnly = true)
    public Slice<ReferralRow> listUnanswered() {
        return trays.listUnanswered();
    }

    /** What could be handed over for a purpose, as the file holds it now. */
    @Transactional(readOnly = true)
    Map<PacketField, String> listPacket(String caseFolio, Purpose purpose) {
        access.require(Permission.REFER);
        return sending.packet(caseFolio, purpose.fields());
    }

    /** What would be handed over, checked as if it were sent. @throws org.vigia.access.InvalidInput as {@link #refer} */
    @Transactional
    Map<PacketField, String> review(NewReferral asked) {
        access.require(Permission.REFER);
        return sending.review(asked);
    }

    /** A referral to be read by its parties; the first time the receiver looks, its delivery is recorded. */
    @Transactional
    public ReferralFile open(String folio) {
        return receiving.open(folio);
    }

    /** The same, to do that with it. @throws org.vigia.access.NotPermitted to everybody but the party whose it is to do */
    @Transactional
    ReferralFile open(String folio, ReferralAct act) {
        ReferralFile referral = receiving.open(folio);
        Officer officer = access.require(act.permission());
        if (!officer.unit().equals(act.whose(referral)))
            throw new NotPermitted("«%s» corresponde a la otra parte de la canalización.".formatted(act.verb()));
        return referral;
    }

    /**
     * Answers a referral in the name of the unit that received it; accepting shares the case with it.
     *
     * @throws org.vigia.access.InvalidInput naming {@code persona, cargo, corresponde} or {@code explicacion}
     */
    @Transactional
    public Recorded answer(String folio, ReferralAnswer answer, Occurred when, @Nullable Integer seen) {
        access.require(Permission.ANSWER_REFERRAL);
        return receiving.answer(folio, answer, when, seen);
    }

    /** Asks the sender of a referral for more. @throws org.vigia.access.InvalidInput naming {@code nota} */
    @Transactional
    public Recorded ask(String folio, String question, Occurred when) {
        access.require(Permission.ANSWER_REFERRAL);
        return receiving.ask(folio, question, when);
    }

    /** Answers what the receiver asked. @throws org.vigia.access.InvalidInput naming {@code nota} */
    @Transactional
    public Recorded reply(String folio, String answer, Occurred when) {
        access.require(Permission.REFER);
        return sending.reply(folio, answer, when);
    }

    /** Records the receiver's first action. @throws org.vigia.access.InvalidInput naming {@code nota} */
    @Transactional
    public Recorded act(String folio, String note, Occurred when, @Nullable Integer seen) {
        access.require(Permission.ANSWER_REFERRAL);
        return receiving.act(folio, note, when, seen);
    }

    /** Records what came of a referral. @throws org.vigia.access.InvalidInput naming {@code resultado} */
    @Transactional
    public Recorded conclude(
            String folio, ReferralOutcome outcome, String note, Occurred when, @Nullable Integer seen) {
        access.require(Permission.ANSWER_REFERRAL);
        return receiving.conclude(folio, outcome, note, when, seen);
    }

    /** Takes a referral back that nobody has accepted. */
    @Transactional
    public Recorded withdraw(String folio, Withdrawal reason, Occurred when, @Nullable Integer seen) {
        access.require(Permission.REFER);
        return sending.withdraw(folio, reason, when, seen);
    }
}
