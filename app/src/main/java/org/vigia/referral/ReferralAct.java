package org.vigia.referral;

import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.access.Permission;

/** What can be done with a referral, each on a page of its own. */
enum ReferralAct {
    ACCEPT("aceptar", "Aceptar", ReferralStatus.ACCEPTED),
    REJECT("rechazar", "Rechazar", ReferralStatus.REJECTED),
    ACT("accion", "Registrar la primera acción", ReferralStatus.ACTING),
    CONCLUDE("resultado", "Registrar el resultado", ReferralStatus.CONCLUDED),
    WITHDRAW("retiro", "Retirar", ReferralStatus.WITHDRAWN);

    private final String slug;
    private final String verb;
    private final ReferralStatus leadsTo;

    ReferralAct(String slug, String verb, ReferralStatus leadsTo) {
        this.slug = slug;
        this.verb = verb;
        this.leadsTo = leadsTo;
    }

    String slug() {
        return slug;
    }

    /** As the button says it. */
    String verb() {
        return verb;
    }

    /** The unit whose turn it is to do it. */
    String whose(ReferralFile referral) {
        return leadsTo.isSenders() ? referral.fromUnit() : referral.toUnit();
    }

    Permission permission() {
        return leadsTo.isSenders() ? Permission.REFER : Permission.ANSWER_REFERRAL;
    }

    /** Whether it is the next thing an officer of this unit may do. */
    boolean fits(ReferralFile referral, String unit, boolean mayAnswer, boolean mayRefer) {
        if (!referral.status().mayBecome(leadsTo)) return false;
        return leadsTo.isSenders()
                ? mayRefer && unit.equals(referral.fromUnit())
                : mayAnswer && unit.equals(referral.toUnit());
    }

    static Optional<ReferralAct> find(String slug) {
        return Stream.of(values()).filter(act -> act.slug.equals(slug)).findFirst();
    }
}
