package org.vigia.justice;

/** How many people accused stand where. */
record StandingRead(Standing standing, int persons) {}
