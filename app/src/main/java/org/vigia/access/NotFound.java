package org.vigia.access;

/** What was asked for is absent, or is hidden from this officer: outside they are one and the same answer (404). */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The reason is for the log only; no page shows it. */
    public NotFound(String reason) {
        super(reason);
    }
}
