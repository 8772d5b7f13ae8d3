package org.vigia.transfer;

import org.jspecify.annotations.Nullable;
import org.vigia.docket.Fact;
import org.vigia.docket.FactForm;
import org.vigia.docket.Occurred;

/** A transfer and its steps as they are written down; each is addressed to the other side, so that both see it. */
final class TransferFacts {
    static final FactForm TRANSFER = FactForm.of(
                    "transfer.transfer",
                    1,
                    "transfer.transfer",
                    "folio",
                    "to_unit",
                    "ground",
                    "provision",
                    "certainty",
                    "declined_on",
                    "ceased_on",
                    "follow_up",
                    "proceedings")
            .sealing("explanation", "moving");
    static final FactForm STEP = FactForm.of(
                    "transfer.step", 1, "transfer.step", "transfer", "step", "status", "happened_on", "refusal")
            .sealing("person", "decider", "note");

    private TransferFacts() {}

    static Fact sent(TransferFile declined, String explanation, String moving, Occurred when) {
        return Fact.on(TRANSFER)
                .id(declined.id())
                .inCase(declined.caseId())
                .addressedTo(declined.toUnit())
                .occurred(when)
                .set("folio", declined.folio())
                .set("to_unit", declined.toUnit())
                .set("ground", declined.ground())
                .set("provision", declined.provision())
                .set("certainty", declined.certainty())
                .set("declined_on", declined.declinedOn())
                .set("ceased_on", declined.ceasedOn())
                .set("follow_up", declined.followUp())
                .set("proceedings", declined.proceedings())
                .seal("explanation", explanation)
                .seal("moving", moving)
                .keyOf(declined.caseId());
    }

    static Fact step(TransferFile transfer, NewStep step, Occurred when, @Nullable Integer seen) {
        Party other = step.to().by() == Party.SENDER ? Party.RECEIVER : Party.SENDER;
        return Fact.on(STEP)
                .kind(step.to().act())
                .about(transfer.id())
                .inCase(transfer.caseId())
                .addressedTo(transfer.unit(other))
                .occurred(when)
                .seen(seen)
                .set("transfer", transfer.id())
                .set("step", transfer.version())
                .set("status", step.to())
                .set("happened_on", step.on())
                .set("refusal", step.refusal())
                .seal("person", step.person())
                .seal("decider", step.decider())
                .seal("note", step.note())
                .keyOf(transfer.caseId());
    }
}
