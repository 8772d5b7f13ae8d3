package org.vigia.protection;

/** The kinds of rows of which the course of a plan is made. */
enum EventKind {
    APPROACHED,
    DETERMINED,
    PLANNED,
    PROPOSED,
    MOVED,
    JUDGED,
    AGREED,
    FOLLOWED_UP,
    HEARD,
    REPRESENTED,
    PLACED,
    SERVED,
    INSCRIPTION_ASKED,
    INSCRIBED,
    AGE_REVIEWED,
    ENDED;

    static EventKind of(Event event) {
        return switch (event) {
            case Event.Approached _ -> APPROACHED;
            case Event.Determined _ -> DETERMINED;
            case Event.Planned _ -> PLANNED;
            case Event.Proposed _ -> PROPOSED;
            case Event.Moved _ -> MOVED;
            case Event.Judged _ -> JUDGED;
            case Event.Agreed _ -> AGREED;
            case Event.FollowedUp _ -> FOLLOWED_UP;
            case Event.Heard _ -> HEARD;
            case Event.Represented _ -> REPRESENTED;
            case Event.Placed _ -> PLACED;
            case Event.Served _ -> SERVED;
            case Event.InscriptionAsked _ -> INSCRIPTION_ASKED;
            case Event.Inscribed _ -> INSCRIBED;
            case Event.AgeReviewed _ -> AGE_REVIEWED;
            case Event.Ended _ -> ENDED;
        };
    }
}
