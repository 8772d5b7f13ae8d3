package org.vigia.identity;

import java.util.Map;

/**
 * An identity while it is open to the acting officer.
 *
 * @param texts the known fields by their name; none when nothing is known
 */
public record Shown(Map<String, String> texts, Stamp stamp) {}
