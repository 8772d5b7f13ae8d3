package org.vigia.referral;

import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.casework.ClosingCondition;

/** A notice that whoever learns of a child at work owes at once, and that keeps its case open until it is given. */
enum Duty {
    NOTIFY_PROTECTION("PROTECTION_NOTICE", "Avise a la procuraduría de protección", "LGDNNA 12", Purpose.PROTECTION),
    NOTIFY_PROSECUTOR("PROSECUTOR_NOTICE", "Avise a la fiscalía", "CNPP 222; LFT 995 Bis", Purpose.PROSECUTION);

    private final String rule;
    private final String label;
    private final String provision;
    private final Purpose purpose;

    Duty(String rule, String label, String provision, Purpose purpose) {
        this.rule = rule;
        this.label = label;
        this.provision = provision;
        this.purpose = purpose;
    }

    /** The deadline rule of the law. */
    String rule() {
        return rule;
    }

    /** The purpose of the referral that gives it. */
    Purpose purpose() {
        return purpose;
    }

    ClosingCondition.Unmet unmet() {
        return new ClosingCondition.Unmet(label, provision);
    }

    static Optional<Duty> ofRule(String rule) {
        return Stream.of(values()).filter(duty -> duty.rule.equals(rule)).findFirst();
    }

    /** The notice that a referral of this purpose gives. */
    static Optional<Duty> metBy(Purpose purpose) {
        return Stream.of(values()).filter(duty -> duty.purpose == purpose).findFirst();
    }
}
