package org.vigia.access;

/**
 * One officer before one record: all that the policy decides on. A record may stand in several relations to a unit at once,
 * as when it is addressed to it and its file is shared with it; each is a situation of its own, and one that is allowed is
 * enough.
 */
public record Situation(Role role, Territory territory, Agency agency, Share share, Seal seal, Purpose purpose) {
    /** Where the record's unit stands, seen from the officer's. A unit of the whole country is {@code FEDERAL} to all. */
    public enum Territory {
        SAME_MUNICIPALITY,
        SAME_STATE,
        OTHER_STATE,
        FEDERAL
    }

    /** Whose the record is; agencies of the same branch in the federation and the states are one agency here. */
    public enum Agency {
        OWN_UNIT,
        SAME_AGENCY,
        OTHER_AGENCY
    }

    /** How the record reached the officer's unit. */
    public enum Share {
        NONE,
        ADDRESSED,
        SHARED
    }

    /** Whether only those on a list may know of the file, and whether the officer is on it. */
    public enum Seal {
        OPEN,
        LISTED,
        NOT_LISTED
    }

    /** What the officer has said it is for. */
    public enum Purpose {
        NONE,
        STATED,
        BREAK_GLASS
    }

    /** How much of a record: each with all before it. */
    public enum Fields {
        /** That it exists, its dates and its outcome. */
        OUTLINE,
        /** Codes, dates and amounts; no name, address or statement. */
        FACTS,
        /** What was told and written, and where. */
        TEXTS,
        /** Who it is about. */
        IDENTITY
    }
}
