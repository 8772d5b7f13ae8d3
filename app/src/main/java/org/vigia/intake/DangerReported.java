package org.vigia.intake;

import java.time.Instant;
import java.util.UUID;

/** Somebody said that a child is in danger now. Published in the transaction that records the complaint. */
public record DangerReported(
        UUID caseId, UUID complaint, String folio, String state, String municipality, Instant at) {}
