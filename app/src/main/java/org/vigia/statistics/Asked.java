package org.vigia.statistics;

/** Whose figure a line of a report asks for. */
enum Asked {
    /** The federal authority by definition. */
    FEDERATION,
    /** The federal authority and every state, all of them. */
    AUTHORITIES,
    /** Every state, all of them. */
    STATES,
    /** The country as such: one statement about it. */
    COUNTRY,
    /** The states that reported. */
    REPORTING_STATES,
    /** The federal authority and the states that reported, as a minimum for all. */
    KNOWN_MINIMUM,
    /** How many authorities stated all the measures. */
    WHO,
    /** How many states answered yes. */
    YES
}
