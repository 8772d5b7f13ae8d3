package org.vigia.law;

/** Yes, no, or not known: what was observed, and how far a condition holds on what was observed. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    /** One no settles it; otherwise whatever is not known stays not known. */
    Answer and(Answer other) {
        if (this == NO || other == NO) return NO;
        return this == UNKNOWN ? UNKNOWN : other;
    }

    static Answer of(boolean holds) {
        return holds ? YES : NO;
    }
}
