package org.vigia.docket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose key opens texts of a case.
 *
 * @param owner the person, workplace, file or case whose key it is
 * @param tables where those texts lie
 * @param ownOnly whether the acting officer's unit alone wrote them
 * @param erased when they were erased
 */
public record KeyHolder(UUID owner, List<String> tables, boolean ownOnly, Optional<Instant> erased) {}
