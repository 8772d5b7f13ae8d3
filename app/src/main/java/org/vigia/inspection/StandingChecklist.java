package org.vigia.inspection;

import java.util.UUID;

/**
 * A checklist as it stands here now.
 *
 * @param inspection whose act it is
 * @param row the last of its corrections, or itself
 * @param visit the row of the visit that it was told of
 */
public record StandingChecklist(UUID inspection, UUID row, UUID visit, NewChecklist checklist) {}
