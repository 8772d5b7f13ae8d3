package org.vigia.access;

/** One action, or one kind of record to be read, that can be allowed or refused. */
public enum Permission {
    /** What everybody may read without signing in. */
    READ_PUBLIC,
    /** What whoever holds a link may send without signing in; the link and its code say the rest. */
    REPLY_BY_LINK,
    /** What every officer may do. */
    ENTER,
    /** That something was done, when and by which unit, and what must be done by when. */
    SEE_ACTS,
    SEE_WORK,
    RECORD_COMPLAINT,
    SEE_COMPLAINTS,
    READ_STATEMENT,
    SEE_COMPLAINANT,
    KEEP_REGISTRY,
    SEE_WORKPLACES,
    OVERRIDE_COMPETENCE,
    ORDER_INSPECTION,
    /** Inspections ordered, before and after the visit. */
    SEE_INSPECTIONS,
    RECORD_VISIT,
    /** Visits that were made and what was found there. */
    SEE_FINDINGS,
    END_FINDING,
    IMPORT_RECORDS,
    /** Children without a name. */
    SEE_CHILDREN,
    SEE_CHILD_IDENTITY,
    /** Gives a child, or who represents it, all that is held about it. */
    EXPORT_SUBJECT,
    OPEN_CASE,
    SEE_CASES,
    KEEP_TRACKS,
    CLOSE_CASE,
    REOPEN_CASE,
    REFER,
    SEE_REFERRALS,
    ANSWER_REFERRAL,
    RECOMMEND_SANCTION,
    SEE_PROCEEDINGS,
    DECIDE_SANCTION,
    NOTIFY_SANCTION,
    HAND_OVER_FINE,
    /** What was declined in favour of another authority. */
    SEE_TRANSFERS,
    DECLINE_COMPETENCE,
    ANSWER_TRANSFER,
    /** Criminal matters, as far as a case's agencies may know of them. */
    SEE_MATTERS,
    KEEP_MATTERS,
    /** That a child has a plan of restoration, and where it stands. */
    SEE_PLANS,
    /** What such a plan holds. */
    SEE_MEASURES,
    KEEP_PLANS,
    /** Asks a child whether it may be a victim. */
    SCREEN,
    SEE_SCREENINGS,
    /** Permits of adolescents, without a name. */
    SEE_PERMITS,
    KEEP_PERMITS,
    /** Grants, refuses, suspends and revokes permits. */
    DECIDE_PERMITS,
    SEE_ACCOUNTS,
    RECORD_COLLECTION,
    SEE_ACCESS_LOG,
    /** Takes a list away as a file, of what the own lists show and without names. */
    DOWNLOAD_LISTS,
    /** Puts a case under seal, lets others know of it, and lifts the seal together with another officer. */
    SEAL_CASE,
    /** Reads a case of another unit for some hours, for an emergency. */
    OPEN_IN_EMERGENCY,
    REVIEW_EMERGENCY,
    FILE_RETURN,
    SEE_RETURNS,
    ERASE_TEXTS,
    OPEN_ACCOUNT,
    /** Crosses the facts of the unit as they are, for its own work. */
    ANALYSE_FACTS,
    /** Freezes the public figures, and publishes what another froze. */
    PUBLISH_FIGURES,
    /** Lays a reform over the law to see what it would change; nothing is stored. */
    PREVIEW_REFORM,
    /** Wants a new version of the key file, or agrees to one. */
    ROTATE_KEYS;

    /** Whether nobody has to sign in for it. */
    public boolean isOpen() {
        return this == READ_PUBLIC || this == REPLY_BY_LINK;
    }
}
