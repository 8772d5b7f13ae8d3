package org.vigia.document;

/** What a paper is. */
public enum DocumentKind {
    ORDER("Orden de inspección", "LFPA 62-63"),
    RECORD("Acta de inspección", "LFPA 66-67"),
    /** What announces an ordinary visit; the regulation is known from secondary sources only. */
    VISIT_NOTICE("Citatorio de inspección", "RGITAS 27"),
    SUMMONS("Emplazamiento", "LFPA 72"),
    /** That a notifier who found nobody will come again; the article is cited from memory. */
    APPOINTMENT("Citatorio", "LFPA 36"),
    RESOLUTION("Resolución", "LFPA 74; LFT 1008"),
    HAND_OVER("Oficio de remisión a la autoridad fiscal", "LCF 13-14"),
    REFERRAL("Oficio de canalización", "LGDNNA 12; CNPP 222"),
    ANSWER("Oficio de respuesta a quien canalizó", "LGDNNA 121–123; LMIGRA 112"),
    CASE_FILE("Expediente", "");

    private final String label;
    private final String provision;

    DocumentKind(String label, String provision) {
        this.label = label;
        this.provision = provision;
    }

    public String label() {
        return label;
    }

    /** What it rests on; empty for a copy. */
    public String provision() {
        return provision;
    }
}
