package org.vigia.referral;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.access.Access;
import org.vigia.access.Conflict;
import org.vigia.access.InvalidInput;
import org.vigia.access.NotPermitted;
import org.vigia.casework.Casework;
import org.vigia.docket.Deadlines;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;
import org.vigia.reference.Reference;

/** The receiver's side of a referral: seen, taken by somebody with a name or refused, acted on, and what came of it. */
@Component
class Receiving {
    private final Access access;
    private final Casework casework;
    private final Referrals referrals;
    private final ReferralSteps steps;
    private final Exchanges exchanges;
    private final Deadlines deadlines;
    private final Reference reference;
    private final InstantSource clock;

    Receiving(
            Access access,
            Casework casework,
            Referrals referrals,
            ReferralSteps steps,
            Exchanges exchanges,
            Deadlines deadlines,
            Reference reference,
            InstantSource clock) {
        this.access = access;
        this.casework = casework;
        this.referrals = referrals;
        this.steps = steps;
        this.exchanges = exchanges;
        this.deadlines = deadlines;
        this.reference = reference;
        this.clock = clock;
    }

    /** Shows it; when the receiver looks for the first time, that is its delivery. */
    ReferralFile open(String folio) {
        ReferralFile referral = referrals.get(folio);
        boolean first = referral.status() == ReferralStatus.SENT
                && access.getOfficer().unit().equals(referral.toUnit());
        if (!first) return referral;
        casework.lock(referral.caseId());
        return deliver(referrals.get(folio), Occurred.at(clock.instant()));
    }

    /** Notes that the receiver has seen it; seen again, nothing is recorded. */
    private ReferralFile deliver(ReferralFile referral, Occurred when) {
        if (referral.status() != ReferralStatus.SENT) return referral;
        steps.record(steps.next(referral, ReferralStatus.DELIVERED, when));
        return referrals.get(referral.folio());
    }

    Recorded answer(String folio, ReferralAnswer answer, Occurred when, @Nullable Integer seen) {
        ReferralFile referral = receivers(folio);
        if (!referral.status().awaitsAnswer())
            throw new Conflict("La canalización %s ya tiene respuesta: %s."
                    .formatted(folio, referral.status().label()));
        answer.check().refuseIfAny();
        ReferralFile delivered = deliver(referral, when);
        Integer version = delivered == referral ? seen : null;
        deadlines.meet(referral.id(), ReferralFile.rule(referral.danger()), "referral.step");
        return switch (answer) {
            case ReferralAnswer.Accepted accepted -> {
                access.share(referral.caseId(), referral.toUnit(), "referral.accepted");
                yield steps.record(steps.next(delivered, ReferralStatus.ACCEPTED, when)
                        .seen(version)
                        .seal("person", accepted.person())
                        .seal("post", accepted.post()));
            }
            case ReferralAnswer.Rejected rejected -> {
                String other = rejected.shouldTake();
                if (other != null && reference.findUnit(other).isEmpty())
                    throw new InvalidInput(
                            "corresponde", "«%s» no está en el catálogo de autoridades. Elija una.".formatted(other));
                yield steps.record(steps.next(delivered, ReferralStatus.REJECTED, when)
                        .seen(version)
                        .set("reason", rejected.reason())
                        .set("should_take", other)
                        .seal("note", rejected.explanation()));
            }
        };
    }

    Recorded ask(String folio, String question, Occurred when) {
        ReferralFile referral = deliver(receivers(folio), when);
        if (!referral.status().mayAsk())
            throw new Conflict("La canalización %s está «%s»; ya no se pregunta por ella."
                    .formatted(folio, referral.status().label()));
        if (question.isBlank()) throw new InvalidInput("nota", "Escriba qué necesita saber, en una o dos frases.");
        return exchanges.ask(referral, question, when);
    }

    Recorded act(String folio, String note, Occurred when, @Nullable Integer seen) {
        ReferralFile referral = receivers(folio);
        if (note.isBlank()) throw new InvalidInput("nota", "Escriba qué se hizo, en una o dos frases.");
        return steps.record(
                steps.next(referral, ReferralStatus.ACTING, when).seen(seen).seal("note", note));
    }

    Recorded conclude(String folio, ReferralOutcome outcome, String note, Occurred when, @Nullable Integer seen) {
        ReferralFile referral = receivers(folio);
        if (!outcome.fits(referral.purpose()))
            throw new InvalidInput(
                    "resultado",
                    "«%s» no es un resultado de «%s». Elija otro."
                            .formatted(outcome.label(), referral.purpose().label()));
        return steps.record(steps.next(referral, ReferralStatus.CONCLUDED, when)
                .seen(seen)
                .set("outcome", outcome)
                .seal("note", note));
    }

    /** The referral, locked, if the acting officer is of the unit that received it. */
    private ReferralFile receivers(String folio) {
        ReferralFile referral = referrals.get(folio);
        if (!access.getOfficer().unit().equals(referral.toUnit()))
            throw new NotPermitted("Responde la autoridad que la recibió: %s."
                    .formatted(reference.getUnit(referral.toUnit()).nameEs()));
        casework.lock(referral.caseId());
        return referrals.get(folio);
    }
}
