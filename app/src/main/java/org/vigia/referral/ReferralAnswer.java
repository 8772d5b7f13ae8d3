package org.vigia.referral;

import org.jspecify.annotations.Nullable;
import org.vigia.access.FormErrors;

/** What the receiver of a referral says to it: yes, in the name of a person, or no, with a reason and who should take it. */
public sealed interface ReferralAnswer {

    /** Taken by a person who answers for it from now on. */
    record Accepted(String person, String post) implements ReferralAnswer {}

    /** @param shouldTake the unit it belongs to */
    record Rejected(Rejection reason, @Nullable String shouldTake, String explanation) implements ReferralAnswer {}

    default FormErrors check() {
        return switch (this) {
            case Accepted accepted -> {
                FormErrors errors = FormErrors.none();
                if (accepted.person().isBlank())
                    errors = errors.with("persona", "Escriba el nombre de la persona que se hace cargo.");
                if (accepted.post().isBlank())
                    errors = errors.with("cargo", "Escriba el cargo de la persona que se hace cargo.");
                yield errors;
            }
            case Rejected rejected -> {
                FormErrors errors = FormErrors.none();
                if (rejected.reason().namesAnother() && rejected.shouldTake() == null)
                    errors = errors.with("corresponde", "Elija la autoridad a la que corresponde.");
                if (rejected.explanation().isBlank())
                    errors = errors.with("explicacion", "Explique en una o dos frases por qué no la toma.");
                yield errors;
            }
        };
    }
}
