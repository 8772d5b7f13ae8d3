package org.vigia.access;

/** The officer has done this as often as is allowed for now; the sentence says how to go on (429). */
public final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;

    public TooMany(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
