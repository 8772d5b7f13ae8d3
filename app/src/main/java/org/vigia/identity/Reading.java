package org.vigia.identity;

import java.util.List;

/**
 * An opening as the access log of a case shows it.
 *
 * @param odd why a person should look at it, in sentences; mostly none
 */
public record Reading(Opening opening, List<String> odd) {}
