package org.vigia.retention;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigia.access.Proposal;
import org.vigia.docket.ErasureBasis;
import org.vigia.docket.Hold;
import org.vigia.page.Option;

/** The texts of a case, key by key: how long they are kept, what keeps them, and what was proposed. */
record Kept(String folio, List<Holder> holders, List<Held> holds, List<Waiting> waiting) {
    static final String WHOLE_CASE = "caso";

    /**
     * One key.
     *
     * @param term by the rule, with the day when there is one
     * @param due whether it has been kept long enough
     * @param obstacles why it cannot be erased now; none when it can
     * @param erased the day it was erased
     */
    record Holder(
            UUID owner,
            String label,
            String term,
            String basis,
            String why,
            boolean due,
            List<String> obstacles,
            Optional<String> erased) {
        boolean mayBeErased() {
            return erased.isEmpty() && obstacles.isEmpty();
        }
    }

    /** A hold that stands, and on what. */
    record Held(Hold hold, String target, String when, String who) {}

    /** An erasure that waits for a second person. */
    record Waiting(Proposal proposal, String target, String basis, String who, boolean mine) {}

    Optional<Waiting> waitingFor(UUID owner) {
        return waiting.stream()
                .filter(one -> one.proposal().subject().equals(owner.toString()))
                .findFirst();
    }

    /** What a hold may be laid on. */
    List<Option> toHold() {
        return Stream.concat(
                        Stream.of(new Option(WHOLE_CASE, "Todo el caso")),
                        holders.stream()
                                .filter(holder -> holder.erased().isEmpty())
                                .map(holder -> new Option(holder.owner().toString(), holder.label())))
                .toList();
    }

    List<Option> toLift() {
        return holds.stream()
                .map(held -> new Option(held.hold().id().toString(), "%s, %s".formatted(held.target(), held.when())))
                .toList();
    }

    /** What may be proposed: nothing keeps it and nobody has proposed it. */
    List<Option> toErase() {
        return holders.stream()
                .filter(holder ->
                        holder.mayBeErased() && waitingFor(holder.owner()).isEmpty())
                .map(holder -> new Option(holder.owner().toString(), holder.label()))
                .toList();
    }

    List<Option> toRefuse() {
        return waiting.stream()
                .map(one -> new Option(one.proposal().id().toString(), one.target()))
                .toList();
    }

    static List<Option> bases() {
        return Stream.of(ErasureBasis.values())
                .map(basis -> new Option(basis.name(), basis.label()))
                .toList();
    }
}
