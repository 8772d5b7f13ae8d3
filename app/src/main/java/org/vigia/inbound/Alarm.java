package org.vigia.inbound;

import java.time.Duration;
import java.time.Instant;
import org.vigia.page.Tone;

/** How near the end of a clock is: a reminder at half of it, an alarm at its end. */
enum Alarm {
    NONE("En plazo", Tone.NEUTRAL),
    HALF("Pasó la mitad del plazo", Tone.ALERT),
    OVER("Plazo vencido", Tone.DANGER);

    private final String label;
    private final Tone tone;

    Alarm(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    String label() {
        return label;
    }

    Tone tone() {
        return tone;
    }

    static Alarm of(Instant starts, Instant due, Instant now) {
        if (!now.isBefore(due)) return OVER;
        return now.isBefore(starts.plus(Duration.between(starts, due).dividedBy(2))) ? NONE : HALF;
    }
}
