package org.vigia.permit;

import java.util.EnumSet;
import java.util.Set;
import org.vigia.page.Tone;

/** Where a permit stands, and what may follow (LFT 22 Bis, 23, 174–178); no law fixes the procedure, which is for counsel. */
public enum Standing {
    ASKED("Solicitado", Tone.INFO),
    EXAMINED("Examinado, por decidir", Tone.INFO),
    GRANTED("Vigente", Tone.OK),
    SUSPENDED("Suspendido", Tone.ALERT),
    EXPIRED("Vencido", Tone.NEUTRAL),
    REFUSED("Negado", Tone.NEUTRAL),
    REVOKED("Revocado", Tone.DANGER),
    WITHDRAWN("Retirado por quien lo pidió", Tone.NEUTRAL);

    private final String label;
    private final Tone tone;

    Standing(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public Tone tone() {
        return tone;
    }

    /** To be granted again is to be renewed, after a new examination. */
    public Set<Standing> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(EXAMINED, REFUSED, WITHDRAWN);
            case EXAMINED -> EnumSet.of(GRANTED, REFUSED, WITHDRAWN);
            case GRANTED -> EnumSet.of(GRANTED, SUSPENDED, EXPIRED, REVOKED);
            case SUSPENDED -> EnumSet.of(GRANTED, EXPIRED, REVOKED);
            case EXPIRED -> EnumSet.of(GRANTED);
            case REFUSED, REVOKED, WITHDRAWN -> EnumSet.noneOf(Standing.class);
        };
    }

    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Whether somebody may examine anew what the permit rests on. */
    boolean mayBeExamined() {
        return switch (this) {
            case ASKED, EXAMINED, GRANTED, EXPIRED -> true;
            case SUSPENDED, REFUSED, REVOKED, WITHDRAWN -> false;
        };
    }
}
