package org.vigia.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose identity it is.
 *
 * @param id the record that holds the name
 * @param caseId the file whose team sees who opened it; null for a complainant, whom no file shows
 */
public record Person(Kind kind, UUID id, @Nullable UUID caseId) {
    public enum Kind {
        CHILD,
        COMPLAINANT,
        DEBTOR,
        /** A child to whom all that is held about it is given. */
        SUBJECT
    }
}
