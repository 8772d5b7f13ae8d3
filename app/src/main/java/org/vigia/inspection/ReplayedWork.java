package org.vigia.inspection;

import java.util.Optional;
import java.util.UUID;
import org.vigia.law.Replay;

/**
 * What was seen on a visit beside what another day's law says of it.
 *
 * @param child in the registry; empty when the employer refused the visit
 */
public record ReplayedWork(Optional<UUID> child, Replay replay) {}
