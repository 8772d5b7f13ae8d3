package org.vigia.sanction;

import java.time.LocalDate;
import java.util.Optional;
import org.vigia.reference.Money;

/** What a finance authority reports of a fine that was handed to it (LCF 13–14; CFF 4, 145–146). */
public sealed interface Report {
    LocalDate on();

    record Acknowledged(LocalDate on) implements Report {}

    /** A demand for payment was notified; it interrupts the time bar (CFF 146). */
    record Demanded(LocalDate on) implements Report {}

    record InstalmentsAgreed(LocalDate on) implements Report {}

    record PaidInPart(LocalDate on, Money paid) implements Report {}

    record PaidInFull(LocalDate on, Money paid) implements Report {}

    /** Goods or accounts were garnished for a value; nothing is collected by that alone. */
    record Garnished(LocalDate on, Money value) implements Report {}

    record Cancelled(LocalDate on) implements Report {}

    record Prescribed(LocalDate on) implements Report {}

    record Annulled(LocalDate on) implements Report {}

    default CollectionEvent event() {
        return switch (this) {
            case Acknowledged _ -> CollectionEvent.ACKNOWLEDGED;
            case Demanded _ -> CollectionEvent.DEMANDED;
            case InstalmentsAgreed _ -> CollectionEvent.INSTALMENTS_AGREED;
            case PaidInPart _ -> CollectionEvent.PAID_IN_PART;
            case PaidInFull _ -> CollectionEvent.PAID_IN_FULL;
            case Garnished _ -> CollectionEvent.GARNISHED;
            case Cancelled _ -> CollectionEvent.CANCELLED;
            case Prescribed _ -> CollectionEvent.PRESCRIBED;
            case Annulled _ -> CollectionEvent.ANNULLED;
        };
    }

    /** Money received. */
    default Optional<Money> received() {
        return switch (this) {
            case PaidInPart part -> Optional.of(part.paid());
            case PaidInFull full -> Optional.of(full.paid());
            case Acknowledged _, Demanded _, InstalmentsAgreed _, Garnished _, Cancelled _, Prescribed _, Annulled _ ->
                Optional.empty();
        };
    }

    /** The amount that is written down: money received or value garnished. */
    default Optional<Money> worth() {
        return this instanceof Garnished garnished ? Optional.of(garnished.value()) : received();
    }
}
