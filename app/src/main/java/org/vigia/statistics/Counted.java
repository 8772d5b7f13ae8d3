package org.vigia.statistics;

/** What a rule counted, and whether some of it never happened. */
record Counted(long number, boolean invented) {
    static final Counted NONE = new Counted(0, false);
}
