package org.vigia.docket;

import java.time.Instant;
import java.util.UUID;

/**
 * A legal hold that stands.
 *
 * @param target what it keeps: a file, or the person, workplace or case whose key it is
 * @param reason as written; when it was erased, if it was
 */
public record Hold(UUID id, UUID target, UUID officer, Instant at, String reason) {}
