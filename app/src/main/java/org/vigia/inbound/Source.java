package org.vigia.inbound;

import java.util.List;

/** Who refers a child from outside, on which provision, and how much is answered back. */
public enum Source {
    PROTECTION("Procuraduría de protección o DIF", "LGDNNA 121–123", Told.COURSE),
    PROSECUTOR("Fiscalía", "CNPP 222; LGPSEDMTP 113-XVII", Told.COURSE),
    /**
     * Hands every migrant child to protection at once and keeps the receipt; nothing that came after goes back, for a complaint
     * is never a path to migration control (LMIGRA 112).
     */
    MIGRATION("Instituto Nacional de Migración", "LMIGRA 112", Told.RECEIPT),
    REFUGE("COMAR", "LMIGRA 112-V", Told.COURSE),
    SCHOOL("Escuela o autoridad educativa", "LGDNNA 12; LGE 6", Told.COURSE),
    EMERGENCY("911", "LGDNNA 12, 119-V", Told.COURSE),
    OTHER("Otra autoridad", "LGDNNA 12", Told.COURSE);

    /** How much a body learns of what came of its referral. */
    enum Told {
        /** That it was received, by which unit, and whether it takes it on. */
        RECEIPT,
        /** That, what was done first, and the outcome. */
        COURSE
    }

    private final String label;
    private final String provision;
    private final Told told;

    Source(String label, String provision, Told told) {
        this.label = label;
        this.provision = provision;
        this.told = told;
    }

    public String label() {
        return label;
    }

    /** What its referral rests on. */
    public String provision() {
        return provision;
    }

    Told told() {
        return told;
    }

    /** The answers that it is owed where its referral stands so. */
    List<InboundStatus> owed(InboundStatus status) {
        return switch (told) {
            case RECEIPT -> status == InboundStatus.RECEIVED ? InboundStatus.RECEIVED.next() : List.of();
            case COURSE -> status.next();
        };
    }
}
