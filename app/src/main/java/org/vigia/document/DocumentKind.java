package org.vigia.document;

/** What a paper is. */
public enum DocumentKind {
    ORDER("Orden de inspección", "Inspection order", "LFPA 62-63"),
    RECORD("Acta de inspección", "Inspection record", "LFPA 66-67"),
    /** What announces an ordinary visit; the regulation is known from secondary sources only. */
    VISIT_NOTICE("Citatorio de inspección", "Notice of an inspection", "RGITAS 27"),
    SUMMONS("Emplazamiento", "Summons", "LFPA 72"),
    /** That a notifier who found nobody will come again; the article is cited from memory. */
    APPOINTMENT("Citatorio", "Notice that the notifier will come again", "LFPA 36"),
    RESOLUTION("Resolución", "Resolution", "LFPA 74; LFT 1008"),
    HAND_OVER("Oficio de remisión a la autoridad fiscal", "Letter to the tax authority", "LCF 13-14"),
    REFERRAL("Oficio de canalización", "Letter of referral", "LGDNNA 12; CNPP 222"),
    ANSWER("Oficio de respuesta a quien canalizó", "Letter of reply to a referral", "LGDNNA 121–123; LMIGRA 112"),
    CASE_FILE("Expediente", "Case file", "");

    private final String label;
    private final String english;
    private final String provision;

    DocumentKind(String label, String english, String provision) {
        this.label = label;
        this.english = english;
        this.provision = provision;
    }

    public String label() {
        return label;
    }

    /** What the word of the paper, which is Spanish, means. */
    String english() {
        return english;
    }

    /** What it rests on; empty for a copy. */
    public String provision() {
        return provision;
    }
}
