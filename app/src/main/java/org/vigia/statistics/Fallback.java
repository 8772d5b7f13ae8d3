package org.vigia.statistics;

/** What stands in a line when not every authority asked has reported. */
enum Fallback {
    /** Nothing: it is unknown. */
    NONE,
    /** The figure of the federal authority alone, marked. */
    FEDERAL,
    /** The sum of those who reported, which the line is by definition. */
    REPORTING
}
