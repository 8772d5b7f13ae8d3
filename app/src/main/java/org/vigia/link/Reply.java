package org.vigia.link;

import org.jspecify.annotations.Nullable;
import org.vigia.access.FormErrors;
import org.vigia.referral.ReferralAnswer;
import org.vigia.referral.ReferralOutcome;
import org.vigia.referral.Rejection;

/** What a body without accounts says to a referral; who says it goes along. */
sealed interface Reply {
    /** Texts from the open page are no longer than this. */
    int LONGEST = 2_000;

    /** It came. */
    record Received() implements Reply {}

    /** Taken on by whoever signs, unless a reason says why not. */
    record Answered(@Nullable Rejection reason, @Nullable String shouldTake, String explanation) implements Reply {
        ReferralAnswer answer(Signer signer) {
            return reason == null
                    ? new ReferralAnswer.Accepted(signer.person(), signer.post())
                    : new ReferralAnswer.Rejected(reason, shouldTake, explanation);
        }
    }

    /** The first thing that was done. */
    record Acted(String note) implements Reply {}

    /** What came of it. */
    record Concluded(ReferralOutcome outcome, String note) implements Reply {}

    default ReplyAct act() {
        return switch (this) {
            case Received _ -> ReplyAct.RECEIVE;
            case Answered answered -> answered.reason() == null ? ReplyAct.ACCEPT : ReplyAct.REJECT;
            case Acted _ -> ReplyAct.ACT;
            case Concluded _ -> ReplyAct.CONCLUDE;
        };
    }

    default FormErrors check() {
        return switch (this) {
            case Received _ -> FormErrors.none();
            case Answered answered -> limited("explicacion", answered.explanation());
            case Acted acted -> limited("nota", acted.note());
            case Concluded concluded -> limited("nota", concluded.note());
        };
    }

    private static FormErrors limited(String field, String text) {
        return text.length() <= LONGEST
                ? FormErrors.none()
                : FormErrors.none().with(field, "El texto pasa de 2,000 caracteres. Acórtelo.");
    }
}
