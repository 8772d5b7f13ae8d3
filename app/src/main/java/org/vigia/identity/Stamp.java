package org.vigia.identity;

import java.util.Optional;

/**
 * The line that stands beside a shown name, on the screen and on paper.
 *
 * @param seenBy officer, unit and moment
 * @param until when it is masked again
 * @param warning that this is more than most officers need in a day
 */
public record Stamp(String seenBy, String until, Optional<String> warning) {}
