package org.vigia.inspection;

import java.time.LocalDate;
import java.util.UUID;

/** What became of an order; {@code childrenFound} counts also those not described yet. */
public record Visit(UUID id, UUID inspection, LocalDate visitedOn, Outcome outcome, int childrenFound) {}
