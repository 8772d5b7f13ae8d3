package org.vigia.link;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.NotFound;
import org.vigia.access.Officer;
import org.vigia.access.Role;
import org.vigia.docket.Docket;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.page.Form;
import org.vigia.referral.Purpose;
import org.vigia.referral.Referral;
import org.vigia.referral.ReferralFile;

/**
 * Whoever holds a link and its code, without an account. What they do is done for the unit that received the referral, within
 * what the policy gives to whom a referral is addressed, and by nobody else's name. Begin outside a transaction.
 */
@Component
class Replying {
    private final Access access;
    private final Secrets secrets;
    private final Links links;
    private final Tries tries;
    private final Replies replies;
    private final Referral referrals;
    private final Docket docket;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Replying(
            Access access,
            Secrets secrets,
            Links links,
            Tries tries,
            Replies replies,
            Referral referrals,
            Docket docket,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        this.access = access;
        this.secrets = secrets;
        this.links = links;
        this.tries = tries;
        this.replies = replies;
        this.referrals = referrals;
        this.docket = docket;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What holds with a link and its code: the link, and the referral as it stands. */
    record Held(SentLink link, ReferralFile referral) {}

    /**
     * The referral of a link, for whoever has both halves. It is empty alike for a link that never was, that is used, expired or
     * taken back, and for a wrong code; the last wrong one that is let pass locks it.
     */
    Optional<Held> open(String token, String code) {
        Optional<SentLink> found = secrets.digest(token).flatMap(links::find);
        if (found.isEmpty()) return Optional.empty();
        SentLink link = found.get();
        boolean looked = tries.begin(link.id());
        if (!looked || !secrets.matches(link.id(), code, link.codeDigest())) {
            if (tries.countWrong(link.id()) >= Tries.MOST_WRONG) lock(link);
            return Optional.empty();
        }
        tries.right(link.id());
        return held(link);
    }

    private Optional<Held> held(SentLink link) {
        try {
            ReferralFile referral = within(link, () -> referrals.getByFolio(link.folio()));
            var status = LinkStatus.of(link.ended(), link.expires(), referral.status(), clock.instant());
            return status == LinkStatus.OPEN ? Optional.of(new Held(link, referral)) : Optional.empty();
        } catch (NotFound _) {
            return Optional.empty();
        }
    }

    private void lock(SentLink link) {
        if (link.ended() != null) return;
        try {
            within(
                    link,
                    () -> tries.isFirstToLock(link.id())
                            ? Optional.of(links.end(link, LinkStatus.LOCKED, Occurred.at(clock.instant())))
                            : Optional.<Recorded>empty());
        } catch (Conflict _) {
            // another request locked it
        }
    }

    /** Records what they say, once for each form. @throws Conflict when it was said already or is no longer asked */
    void take(Held held, Reply reply, Signer signer, Form form) {
        reply.check().with(signer.check()).refuseIfAny();
        within(held.link(), () -> docket.once(form, "link.reply", () -> record(held.link(), reply, signer)));
    }

    private Recorded record(SentLink link, Reply reply, Signer signer) {
        ReferralFile referral = referrals.getByFolio(link.folio());
        if (!ReplyAct.listFor(referral.status()).contains(reply.act()))
            throw new Conflict("La canalización está «%s»: este paso ya se registró o ya no hace falta."
                    .formatted(referral.status().label()));
        Occurred now = Occurred.at(clock.instant());
        switch (reply) {
            case Reply.Received _ -> referrals.open(link.folio());
            case Reply.Answered answered -> referrals.answer(link.folio(), answered.answer(signer), now, null);
            case Reply.Acted acted -> referrals.act(link.folio(), acted.note(), now, null);
            case Reply.Concluded concluded ->
                referrals.conclude(link.folio(), concluded.outcome(), concluded.note(), now, null);
        }
        return replies.record(link, reply.act().leadsTo(), signer, now);
    }

    /** The referral as it stands now, for whoever has held it. */
    ReferralFile read(SentLink link) {
        return within(link, () -> referrals.getByFolio(link.folio()));
    }

    private <T> T within(SentLink link, Supplier<T> work) {
        var bearer = new Officer(link.id(), "enlace", "Por enlace", link.toUnit(), role(link.purpose()));
        return access.actAs(bearer, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    private static Role role(Purpose purpose) {
        return switch (purpose) {
            case PROTECTION -> Role.PROTECTION_WORKER;
            case PROSECUTION -> Role.PROSECUTOR_LIAISON;
            case DEFENCE -> Role.LABOUR_DEFENDER;
        };
    }
}
