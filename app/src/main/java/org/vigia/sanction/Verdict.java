package org.vigia.sanction;

/** How a challenge ended. */
enum Verdict {
    UPHELD,
    ANNULLED
}
