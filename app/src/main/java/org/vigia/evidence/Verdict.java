package org.vigia.evidence;

import org.vigia.page.Tone;

/** What an antivirus said of a file. A file that none has looked at is never called clean. */
public enum Verdict {
    CLEAN("Revisado con antivirus", Tone.OK),
    NOT_SCANNED("Sin antivirus", Tone.ALERT),
    INFECTED("En cuarentena", Tone.DANGER);

    private final String label;
    private final Tone tone;

    Verdict(String label, Tone tone) {
        this.label = label;
        this.tone = tone;
    }

    /** As shown on the screen, in Spanish. */
    public String label() {
        return label;
    }

    public Tone tone() {
        return tone;
    }
}
