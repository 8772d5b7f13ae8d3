package org.vigia.permit;

/** The kinds of rows of which the course of a permit is made. */
enum EventKind {
    EXAMINED,
    GRANTED,
    REFUSED,
    SUSPENDED,
    RESUMED,
    REVOKED,
    EXPIRED,
    WITHDRAWN,
    CHECKED;

    static EventKind of(Event event) {
        return switch (event) {
            case Event.Examined _ -> EXAMINED;
            case Event.Granted _ -> GRANTED;
            case Event.Refused _ -> REFUSED;
            case Event.Suspended _ -> SUSPENDED;
            case Event.Resumed _ -> RESUMED;
            case Event.Revoked _ -> REVOKED;
            case Event.Expired _ -> EXPIRED;
            case Event.Withdrawn _ -> WITHDRAWN;
            case Event.Checked _ -> CHECKED;
        };
    }
}
