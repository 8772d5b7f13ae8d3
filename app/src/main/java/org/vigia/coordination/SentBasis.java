package org.vigia.coordination;

/** What a line rests on as a program tells it: a {@link Basis}, or the answer itself. */
enum SentBasis {
    RECORDS,
    COUNT,
    NIL,
    UNKNOWN,
    NOT_PUBLISHED,
    UNAVAILABLE,
    YES,
    NO
}
