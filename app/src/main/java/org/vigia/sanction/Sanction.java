package org.vigia.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.NotFound;
import org.vigia.access.Permission;
import org.vigia.docket.Recorded;
import org.vigia.identity.Reason;
import org.vigia.identity.Shown;
import org.vigia.page.Cursor;
import org.vigia.page.Slice;

/**
 * Administrative proceedings, from the recommendation to what the finance authority collected. Every step takes the version
 * of the proceeding that its author has seen, and fails with a conflict if it has moved on.
 */
@Component
public class Sanction {
    private final Access access;
    private final Proceedings proceedings;
    private final ProceedingDesk desk;
    private final DecisionDesk decisions;
    private final Accounts accounts;
    private final CollectionDesk collection;
    private final TakingOver taking;

    Sanction(
            Access access,
            Proceedings proceedings,
            ProceedingDesk desk,
            DecisionDesk decisions,
            Accounts accounts,
            CollectionDesk collection,
            TakingOver taking) {
        this.access = access;
        this.proceedings = proceedings;
        this.desk = desk;
        this.decisions = decisions;
        this.accounts = accounts;
        this.collection = collection;
        this.taking = taking;
    }

    /**
     * Asks for a sanction and shares the case with the unit that decides: the Directorate of Judicial Affairs in a federal matter,
     * else the legal officers of the state's labour authority. The subject is the proceeding.
     *
     * @throws org.vigia.access.InvalidInput naming {@code fecha, hallazgos} or {@code gravedad}
     */
    @Transactional
    public Recorded recommend(NewRecommendation asked) {
        access.require(Permission.RECOMMEND_SANCTION);
        return desk.recommend(asked);
    }

    /** Records that the employer was summoned and may answer within 15 working days (LFPA 72). */
    @Transactional
    public Recorded summon(String folio, Step.Summoned step, @Nullable Integer seen) {
        access.require(Permission.DECIDE_SANCTION);
        return desk.summon(folio, step, seen);
    }

    /** Closes evidence and hearing; the resolution is due within 10 working days (LFPA 74). */
    @Transactional
    public Recorded closeHearing(String folio, Step.Heard step, @Nullable Integer seen) {
        access.require(Permission.DECIDE_SANCTION);
        return desk.hear(folio, step, seen);
    }

    /**
     * Decides, charge by charge.
     *
     * @throws org.vigia.access.NotPermitted to whoever recommended it, and to another unit
     * @throws org.vigia.access.InvalidInput naming {@code numero, fundamento, hallazgos, razon, explicacion} or the line
     */
    @Transactional
    public Recorded decide(String folio, NewDecision decided, @Nullable Integer seen) {
        access.require(Permission.DECIDE_SANCTION);
        return decisions.decide(folio, decided, seen);
    }

    /** Records that the resolution was notified; remedies and payment run from that day (LFPA 85; CFF 65). */
    @Transactional
    public Recorded recordNotification(String folio, Step.Notified step, @Nullable Integer seen) {
        access.require(Permission.NOTIFY_SANCTION);
        return desk.inform(folio, step, seen);
    }

    @Transactional
    public Recorded recordChallenge(String folio, Step.Challenged step, @Nullable Integer seen) {
        access.require(Permission.NOTIFY_SANCTION);
        return desk.challenge(folio, step, seen);
    }

    /** Records that a challenge ended and the fine stands. */
    @Transactional
    public Recorded recordUpheld(String folio, Step.Upheld step, @Nullable Integer seen) {
        access.require(Permission.NOTIFY_SANCTION);
        return desk.rule(folio, step, seen);
    }

    /** Records that a challenge ended and the fine is void. */
    @Transactional
    public Recorded recordAnnulled(String folio, Step.Annulled step, @Nullable Integer seen) {
        access.require(Permission.NOTIFY_SANCTION);
        return desk.rule(folio, step, seen);
    }

    /** Hands the fine to the finance authority of the state, which sees resolution, debtor, amount and date, and not the case. */
    @Transactional
    public Recorded handOver(String folio, Debtor debtor, LocalDate on, @Nullable Integer seen) {
        access.require(Permission.HAND_OVER_FINE);
        return collection.handOver(folio, debtor, on, seen);
    }

    /** @throws org.vigia.access.InvalidInput naming {@code fecha} or {@code importe} */
    @Transactional
    public Recorded recordCollection(String folio, Report report, @Nullable Integer seen) {
        access.require(Permission.RECORD_COLLECTION);
        return collection.report(folio, report, seen);
    }

    /** The name of a debtor who is a natural person; that it was shown, to whom and what for is recorded first. */
    @Transactional
    public Shown revealDebtor(String folio, Reason reason) {
        access.require(Permission.RECORD_COLLECTION);
        return collection.revealDebtor(folio, reason);
    }

    /** The same while it is open to the acting officer; masked otherwise. */
    @Transactional(readOnly = true)
    public Optional<Shown> findShownDebtor(Account account) {
        return access.may(Permission.RECORD_COLLECTION) ? collection.findShownDebtor(account) : Optional.empty();
    }

    /** @throws org.vigia.access.NotFound when there is none, or none that the acting officer may see */
    @Transactional(readOnly = true)
    public Proceeding getByFolio(String folio) {
        return desk.get(folio);
    }

    /** By its id, the subject of its acts. @throws org.vigia.access.NotFound as {@link #getByFolio} */
    @Transactional(readOnly = true)
    public Proceeding get(UUID id) {
        return proceedings.find(id).orElseThrow(() -> new NotFound("proceeding " + id));
    }

    /** The findings of a case that are charged and may not be charged again. */
    @Transactional(readOnly = true)
    public Set<UUID> listCharged(UUID caseId) {
        return desk.listCharged(caseId);
    }

    /** The proceedings of a case, the oldest first. */
    @Transactional(readOnly = true)
    public List<Proceeding> listOfCase(UUID caseId) {
        return proceedings.list(caseId);
    }

    /** What moved on from the acting officer's unit, the oldest first. */
    @Transactional(readOnly = true)
    public List<Remainder> listRemainders(UUID caseId) {
        return proceedings.listRemainders(caseId);
    }

    /** Takes over what a unit declined, as far as it is undecided. @throws org.vigia.access.NotYet when nothing is left */
    @Transactional
    public void takeOver(UUID caseId, String from, List<String> folios, boolean followUp) {
        access.require(Permission.ANSWER_TRANSFER);
        taking.take(caseId, from, folios, followUp);
    }

    /** What was handed over under the folio of a proceeding. @throws org.vigia.access.NotFound as {@link #getByFolio} */
    @Transactional(readOnly = true)
    public Account getAccount(String folio) {
        return collection.get(folio);
    }

    /** The same, for the unit it was handed to. @throws org.vigia.access.NotPermitted to every other */
    @Transactional(readOnly = true)
    Account getAccountToCollect(String folio) {
        access.require(Permission.RECORD_COLLECTION);
        return collection.mine(folio);
    }

    /** What was handed to the finance authority of who is acting, the latest first. */
    @Transactional(readOnly = true)
    Slice<Account> listAccounts(Cursor cursor) {
        return accounts.listOf(access.require(Permission.RECORD_COLLECTION).unit(), cursor);
    }
}
