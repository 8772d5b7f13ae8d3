package org.vigia.coordination;

/** Whose a compiled figure is. */
enum SentScope {
    NATIONAL,
    STATES,
    SOME_STATES,
    NOT_STATED
}
