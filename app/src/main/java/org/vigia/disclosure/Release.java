package org.vigia.disclosure;

/**
 * One publication of a measure.
 *
 * @param exact what was frozen; it never leaves the house
 * @param published what every table is a projection of; what the release before it published, if not broken down
 * @param total the national total as printed; the sum of what is published, if broken down
 */
public record Release(Cube exact, Cube published, int total, boolean brokenDown) {}
