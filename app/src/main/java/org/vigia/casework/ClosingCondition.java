package org.vigia.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something that must be so before a case is closed. Each room that keeps a case open offers one. */
public interface ClosingCondition {
    /** What is still missing, as a sentence that says what would meet it, and the provision that asks for it. */
    record Unmet(String condition, String provision) {
        String sentence() {
            return "%s (%s)".formatted(condition, provision);
        }
    }

    List<Unmet> unmet(UUID caseId);

    /** The track that does not end before it is so; none for what keeps only the case open. */
    default Optional<Track> track() {
        return Optional.empty();
    }
}
