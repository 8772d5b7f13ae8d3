package org.vigia.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.referral.ReferralStatus;

/** What whoever holds a link and its code may say, each once. */
enum ReplyAct {
    RECEIVE("recibo", "Acusar recibo", ReferralStatus.DELIVERED),
    ACCEPT("aceptar", "Aceptar", ReferralStatus.ACCEPTED),
    REJECT("rechazar", "Rechazar", ReferralStatus.REJECTED),
    ACT("accion", "Informar la primera acción", ReferralStatus.ACTING),
    CONCLUDE("resultado", "Informar el resultado", ReferralStatus.CONCLUDED);

    private final String slug;
    private final String verb;
    private final ReferralStatus leadsTo;

    ReplyAct(String slug, String verb, ReferralStatus leadsTo) {
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

    ReferralStatus leadsTo() {
        return leadsTo;
    }

    /** What may be said to a referral that stands there. */
    static List<ReplyAct> listFor(ReferralStatus status) {
        return switch (status) {
            case SENT -> List.of(RECEIVE, ACCEPT, REJECT);
            case DELIVERED -> List.of(ACCEPT, REJECT);
            case ACCEPTED -> List.of(ACT, CONCLUDE);
            case ACTING -> List.of(CONCLUDE);
            case REJECTED, CONCLUDED, REDIRECTED, WITHDRAWN -> List.of();
        };
    }

    static Optional<ReplyAct> find(String slug) {
        return Stream.of(values()).filter(act -> act.slug.equals(slug)).findFirst();
    }
}
