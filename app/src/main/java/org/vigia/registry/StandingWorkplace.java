package org.vigia.registry;

import java.util.UUID;

/**
 * A workplace as it stands here now.
 *
 * @param row the last of its corrections, or itself
 * @param subject its first row, by which everything else calls it
 * @param erased whether its texts were erased by law; they are not brought back
 */
public record StandingWorkplace(NewWorkplace workplace, UUID row, UUID subject, boolean erased) {}
