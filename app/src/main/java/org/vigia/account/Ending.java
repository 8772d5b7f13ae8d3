package org.vigia.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Why a session ended. */
enum Ending {
    SIGNED_OUT("Usted salió"),
    RESTED("15 minutos sin uso"),
    GREW_OLD("10 horas abierta"),
    ACCOUNT_CHANGED("Cambió la cuenta"),
    CLOSED_BY_OWNER("Usted la cerró desde otra");

    /** A session nobody uses is left open on a desk. */
    static final Duration REST = Duration.ofMinutes(15);

    /** Longer than a working day nobody stays signed in. */
    static final Duration LONGEST = Duration.ofHours(10);

    private final String label;

    Ending(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether time alone ends a session. */
    static Optional<Ending> byTime(Instant opened, Instant lastUsed, Instant now) {
        if (!now.isBefore(opened.plus(LONGEST))) return Optional.of(GREW_OLD);
        if (!now.isBefore(lastUsed.plus(REST))) return Optional.of(RESTED);
        return Optional.empty();
    }
}
