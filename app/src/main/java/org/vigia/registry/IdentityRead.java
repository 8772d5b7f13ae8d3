package org.vigia.registry;

import java.time.Instant;
import java.util.UUID;

/** Somebody was shown who a child is, and said what for. */
public record IdentityRead(UUID child, UUID officer, Instant at, String purpose) {}
