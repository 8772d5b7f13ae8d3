package org.vigia.casework;

/** How a case ended, as the file keeps it. */
enum OutcomeCode {
    SANCTIONED,
    NOT_SANCTIONED,
    HANDED_OVER,
    MISTAKEN
}
