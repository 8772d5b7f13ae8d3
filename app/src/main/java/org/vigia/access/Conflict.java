package org.vigia.access;

/** Somebody recorded something since this page was opened (409; 412 when the caller named a version). */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The sentence says who recorded what and when, and what to read again. */
    public Conflict(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
