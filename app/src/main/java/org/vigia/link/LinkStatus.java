package org.vigia.link;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigia.page.Tone;
import org.vigia.referral.ReferralStatus;

/** What a link is good for. Whoever holds one that opens nothing is told the same, whichever of these it is. */
enum LinkStatus {
    OPEN("Sirve", Tone.INFO),
    SPENT("Ya cumplió: la canalización no espera nada más por aquí", Tone.OK),
    EXPIRED("Venció", Tone.ALERT),
    REVOKED("Retirado por quien lo emitió", Tone.NEUTRAL),
    RENEWED("Sustituido por otro", Tone.NEUTRAL),
    LOCKED("Bloqueado: hubo demasiados códigos equivocados", Tone.DANGER);

    private final String label;
    private final Tone tone;

    LinkStatus(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    String label() {
        return label;
    }

    Tone tone() {
        return tone;
    }

    /** What somebody ended stays so; else time and the referral itself decide. @param ended by which act, if any */
    static LinkStatus of(@Nullable LinkStatus ended, Instant expires, ReferralStatus referral, Instant now) {
        if (ended != null) return ended;
        if (ReplyAct.listFor(referral).isEmpty()) return SPENT;
        return now.isBefore(expires) ? OPEN : EXPIRED;
    }

    /** Whether it takes an act to get there; the others come by themselves. */
    boolean isRecorded() {
        return this == REVOKED || this == RENEWED || this == LOCKED;
    }

    Set<LinkStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.complementOf(EnumSet.of(OPEN));
            case EXPIRED -> EnumSet.of(REVOKED, RENEWED, SPENT);
            case SPENT, REVOKED, RENEWED, LOCKED -> EnumSet.noneOf(LinkStatus.class);
        };
    }

    /** The act that ends a link so. */
    String act() {
        return "link." + name().toLowerCase(Locale.ROOT);
    }
}
