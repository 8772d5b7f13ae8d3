package org.vigia.access;

/** The officer sees the thing but may not do this to it; the sentence says who may (403). */
public final class NotPermitted extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotPermitted(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
