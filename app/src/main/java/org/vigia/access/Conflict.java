package org.vigia.access;

/** Somebody recorded something since this page was opened (409; 412 when the caller named a version). */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String href;

    /** The sentence says who recorded what and when; the address is the page to open again. */
    public Conflict(String sentence, String href) {
        super(sentence);
        this.href = href;
    }

    String href() {
        return href;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
