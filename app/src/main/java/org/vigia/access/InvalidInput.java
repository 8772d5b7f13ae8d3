package org.vigia.access;

import java.util.stream.Collectors;

/** Something was written that cannot be recorded as it is; nothing was recorded and nothing typed is lost (422). */
public class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient FormErrors errors;

    public InvalidInput(FormErrors errors) {
        super(errors.byField().entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining("; ")));
        this.errors = errors;
    }

    public InvalidInput(String field, String sentence) {
        this(FormErrors.of(field, sentence));
    }

    public FormErrors errors() {
        return errors;
    }
}
