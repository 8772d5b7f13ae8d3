package org.vigia.disclosure;

/**
 * What came of subtracting published figures of which one is part of the other, within a release and between releases.
 *
 * @param tables pairs of tables
 * @param figures differences looked at
 * @param small how many were between 1 and 4
 * @param derived how many of these were the true count, of people whom nobody published
 */
public record Differences(int tables, long figures, long small, long derived) {}
