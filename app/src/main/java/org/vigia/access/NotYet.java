package org.vigia.access;

import java.util.List;

/** A step the law or the procedure does not allow yet, with every condition that is still unmet (409). */
public final class NotYet extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String[] unmet;

    public NotYet(String sentence, List<String> unmet) {
        super(sentence);
        this.unmet = unmet.toArray(String[]::new);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The unmet conditions, each a sentence that says what would meet it. */
    public List<String> unmet() {
        return List.of(unmet);
    }
}
