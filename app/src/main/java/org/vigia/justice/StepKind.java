package org.vigia.justice;

/** The kinds of rows of which the course of a criminal matter is made. */
enum StepKind {
    ACCUSED,
    MOVED,
    TERM_SET,
    CLOSED,
    DETERMINED,
    PASSED,
    ANSWERED;

    static StepKind of(Event event) {
        return switch (event) {
            case Event.Accused _ -> ACCUSED;
            case Event.Moved _ -> MOVED;
            case Event.TermSet _ -> TERM_SET;
            case Event.InvestigationClosed _ -> CLOSED;
            case Event.Determined _ -> DETERMINED;
            case Event.Passed _ -> PASSED;
            case Event.Answered _ -> ANSWERED;
        };
    }
}
