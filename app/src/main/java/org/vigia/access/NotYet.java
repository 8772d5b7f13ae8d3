package org.vigia.access;

import java.util.List;

/** A step the law or the procedure does not allow yet, with every condition that is still unmet (409). */
public final class NotYet extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String[] unmet;
    private final String href;

    /** The address is the page where the conditions can be met. */
    public NotYet(String sentence, List<String> unmet, String href) {
        super(sentence);
        this.href = href;
        this.unmet = unmet.toArray(String[]::new);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    String href() {
        return href;
    }

    /** The unmet conditions, each a sentence that says what would meet it. */
    public List<String> unmet() {
        return List.of(unmet);
    }
}
