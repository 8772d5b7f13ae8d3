package org.vigia.referral;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.vigia.page.Tone;

/** Where a referral stands. It stays open until the receiver says what came of it, or the sender takes it back. */
public enum ReferralStatus {
    SENT("Enviada", Tone.NEUTRAL),
    DELIVERED("Recibida", Tone.INFO),
    ACCEPTED("Aceptada", Tone.INFO),
    REJECTED("Rechazada", Tone.ALERT),
    ACTING("En atención", Tone.INFO),
    CONCLUDED("Concluida", Tone.OK),
    REDIRECTED("Enviada a otra autoridad", Tone.NEUTRAL),
    WITHDRAWN("Retirada", Tone.NEUTRAL);

    private final String label;
    private final Tone tone;

    ReferralStatus(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public Tone tone() {
        return tone;
    }

    /** A rejected one is open too: somebody must still take it. */
    public boolean isOpen() {
        return switch (this) {
            case SENT, DELIVERED, ACCEPTED, REJECTED, ACTING -> true;
            case CONCLUDED, REDIRECTED, WITHDRAWN -> false;
        };
    }

    /** Whether nobody has said yes or no yet. */
    public boolean awaitsAnswer() {
        return this == SENT || this == DELIVERED;
    }

    /** Whether the receiver has it in hand, and may still need to know more. */
    boolean mayAsk() {
        return this == DELIVERED || this == ACCEPTED || this == ACTING;
    }

    /** Whether a named person of the receiver took it. */
    public boolean wasAccepted() {
        return this == ACCEPTED || this == ACTING || this == CONCLUDED;
    }

    /** Whether the next step is the sender's; otherwise the receiver's. */
    boolean isSenders() {
        return this == REDIRECTED || this == WITHDRAWN;
    }

    boolean mayBecome(ReferralStatus next) {
        return next().contains(next);
    }

    Set<ReferralStatus> next() {
        return switch (this) {
            case SENT -> EnumSet.of(DELIVERED, WITHDRAWN);
            case DELIVERED -> EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(ACTING, CONCLUDED);
            case ACTING -> EnumSet.of(CONCLUDED);
            case REJECTED -> EnumSet.of(REDIRECTED, WITHDRAWN);
            case CONCLUDED, REDIRECTED, WITHDRAWN -> EnumSet.noneOf(ReferralStatus.class);
        };
    }

    /** The act that brings a referral here. */
    String act() {
        return "referral." + name().toLowerCase(Locale.ROOT);
    }
}
