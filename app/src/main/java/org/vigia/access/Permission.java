package org.vigia.access;

/** One action that can be allowed or refused. */
public enum Permission {
    /** What everybody may read without signing in. */
    READ_PUBLIC,
    /** What every officer may do. */
    ENTER,
    SEE_WORK,
    RECORD_COMPLAINT,
    READ_STATEMENT,
    SEE_COMPLAINANT,
    KEEP_REGISTRY,
    OVERRIDE_COMPETENCE,
    ORDER_INSPECTION,
    RECORD_VISIT,
    SEE_CHILD_IDENTITY,
    OPEN_CASE,
    KEEP_TRACKS,
    CLOSE_CASE,
    REOPEN_CASE,
    REFER,
    ANSWER_REFERRAL,
    RECOMMEND_SANCTION,
    DECIDE_SANCTION,
    NOTIFY_SANCTION,
    HAND_OVER_FINE,
    RECORD_COLLECTION,
    FILE_RETURN,
    SEE_RETURNS,
    END_FINDING,
    ERASE_TEXTS,
    IMPORT_INSPECTIONS,
    OPEN_ACCOUNT
}
