package org.vigia.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigia.docket.Docket;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;
import org.vigia.docket.Recorded;

/** The closures of the files and what undid them. */
@Component
class Closures {
    private static final FactForm CLOSED = FactForm.of(
                    "casework.closure", 1, "casework.closure", "outcome", "reason", "to_unit")
            .sealing("explanation");
    private static final FactForm REOPENED = FactForm.of(
                    "casework.reopening", 1, "casework.reopening", "closure", "cause")
            .sealing("explanation");

    private final Docket docket;

    Closures(Docket docket) {
        this.docket = docket;
    }

    Recorded close(UUID caseId, Outcome outcome, Occurred when, @Nullable Integer seen) {
        Fact fact = Fact.on(CLOSED)
                .about(caseId)
                .inCase(caseId)
                .occurred(when)
                .seen(seen)
                .set("outcome", outcome.code())
                .seal("explanation", outcome.explanation());
        return docket.record(
                switch (outcome) {
                    case Outcome.NotSanctioned not -> fact.set("reason", not.reason());
                    case Outcome.HandedOver over -> fact.set("to_unit", over.unit());
                    case Outcome.Sanctioned _, Outcome.Mistaken _ -> fact;
                });
    }

    Recorded reopen(
            UUID caseId,
            UUID closure,
            Reopening cause,
            @Nullable String explanation,
            Occurred when,
            @Nullable Integer seen) {
        return docket.record(Fact.on(REOPENED)
                .about(caseId)
                .inCase(caseId)
                .occurred(when)
                .seen(seen)
                .set("closure", closure)
                .set("cause", cause)
                .seal("explanation", explanation));
    }
}
