package org.vigia.docket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a recorded act.
 *
 * @param fact row that holds the fact
 * @param version the subject's version after it
 */
public record Recorded(
        UUID act, UUID fact, UUID subject, @Nullable UUID caseId, int version, Instant recordedAt) {}
