package org.vigia.referral;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vigia.access.Permission;

/** What can be done with a referral, each on a page of its own. */
enum ReferralAct {
    REPLY("contestacion", "Contestar la pregunta", null),
    ACCEPT("aceptar", "Aceptar", ReferralStatus.ACCEPTED),
    REJECT("rechazar", "Rechazar", ReferralStatus.REJECTED),
    ACT("accion", "Registrar la primera acción", ReferralStatus.ACTING),
    CONCLUDE("resultado", "Registrar el resultado", ReferralStatus.CONCLUDED),
    ASK("pregunta", "Pedir más datos", null),
    WITHDRAW("retiro", "Retirar", ReferralStatus.WITHDRAWN);

    private final String slug;
    private final String verb;
    private final @Nullable ReferralStatus leadsTo;

    ReferralAct(String slug, String verb, @Nullable ReferralStatus leadsTo) {
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
        return isSenders() ? referral.fromUnit() : referral.toUnit();
    }

    Permission permission() {
        return isSenders() ? Permission.REFER : Permission.ANSWER_REFERRAL;
    }

    private boolean isSenders() {
        return switch (this) {
            case REPLY, WITHDRAW -> true;
            case ACCEPT, REJECT, ACT, CONCLUDE, ASK -> false;
        };
    }

    /** Whether it is the next thing an officer of this unit may do. @param asked whether a question waits for the sender */
    boolean fits(ReferralFile referral, boolean asked, String unit, boolean mayAnswer, boolean mayRefer) {
        if (!unit.equals(whose(referral)) || !(isSenders() ? mayRefer : mayAnswer)) return false;
        return switch (this) {
            case ASK -> !asked && referral.status().mayAsk();
            case REPLY -> asked && referral.status().mayAsk();
            case ACCEPT, REJECT, ACT, CONCLUDE, WITHDRAW ->
                referral.status().mayBecome(Objects.requireNonNull(leadsTo));
        };
    }

    static Optional<ReferralAct> find(String slug) {
        return Stream.of(values()).filter(act -> act.slug.equals(slug)).findFirst();
    }
}
