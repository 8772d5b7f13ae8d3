package org.vigia.link;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.NotPermitted;
import org.vigia.access.Permission;
import org.vigia.casework.Casework;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.referral.Referral;
import org.vigia.referral.ReferralFile;

/** The links by which bodies without accounts answer referrals: issued, renewed and taken back by whoever sent the referral. */
@Component
public class Link {
    /** How long a link is good. */
    static final Duration LASTS = Duration.ofDays(15);

    private final Access access;
    private final Casework casework;
    private final Referral referrals;
    private final Links links;
    private final Secrets secrets;
    private final InstantSource clock;

    Link(Access access, Casework casework, Referral referrals, Links links, Secrets secrets, InstantSource clock) {
        this.access = access;
        this.casework = casework;
        this.referrals = referrals;
        this.links = links;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * The two halves of a link, told this once.
     *
     * @param token stands in the address, which is sent
     * @param code is read out by telephone, never sent with the address
     */
    public record Issued(Recorded recorded, String token, String code) {}

    /** Issues a link and ends the one before. @throws Conflict when the receiver answers otherwise, or nothing is waited for */
    @Transactional
    public Issued issue(String folio) {
        ReferralFile referral = senders(folio);
        if (referrals.hasAccounts(referral))
            throw new Conflict(
                    "Quien recibe la canalización %s tiene cuentas en Vigía y responde ahí.".formatted(folio));
        if (ReplyAct.listFor(referral.status()).isEmpty())
            throw new Conflict("La canalización %s está «%s»; nada se espera de quien la recibió."
                    .formatted(folio, referral.status().label()));
        Instant now = clock.instant();
        findLast(referral)
                .filter(link -> link.ended() == null)
                .ifPresent(link -> links.end(link, LinkStatus.RENEWED, Occurred.at(now)));
        UUID id = UUID.randomUUID();
        String token = secrets.token();
        String code = Secrets.code();
        Recorded recorded = links.issue(
                id,
                referral,
                secrets.digest(token).orElseThrow(),
                secrets.digest(id, code),
                now.plus(LASTS),
                Occurred.at(now));
        return new Issued(recorded, token, code);
    }

    /** Takes the link of a referral back. @throws Conflict when there is none that could open anything */
    @Transactional
    public Recorded revoke(String folio) {
        ReferralFile referral = senders(folio);
        SentLink link = findLast(referral)
                .filter(one -> one.ended() == null)
                .orElseThrow(() -> new Conflict("La canalización %s no tiene un enlace que retirar.".formatted(folio)));
        return links.end(link, LinkStatus.REVOKED, Occurred.at(clock.instant()));
    }

    Optional<SentLink> findLast(ReferralFile referral) {
        return links.findLast(referral.id());
    }

    /** The referral, locked, if the acting officer is of the unit that sent it. */
    private ReferralFile senders(String folio) {
        access.require(Permission.REFER);
        ReferralFile referral = referrals.getByFolio(folio);
        if (!access.getOfficer().unit().equals(referral.fromUnit()))
            throw new NotPermitted("El enlace lo emite y lo retira quien envió la canalización.");
        casework.lock(referral.caseId());
        return referrals.getByFolio(folio);
    }
}
