package org.vigia.inspection;

import java.util.UUID;

/**
 * An inspection of another register as it stands here now.
 *
 * @param row the last of its corrections, or itself
 * @param subject its first row
 */
public record StandingVisit(ThinVisit visit, UUID row, UUID subject) {}
