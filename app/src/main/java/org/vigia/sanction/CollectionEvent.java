package org.vigia.sanction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.vigia.reference.Money;

/** The kinds of report on a collection. */
public enum CollectionEvent {
    ACKNOWLEDGED("Acuse de recibo"),
    DEMANDED("Requerimiento de pago notificado"),
    INSTALMENTS_AGREED("Pago en parcialidades autorizado"),
    PAID_IN_PART("Pago parcial"),
    PAID_IN_FULL("Pago total"),
    GARNISHED("Embargo"),
    CANCELLED("Crédito cancelado (CFF 146-A)"),
    PRESCRIBED("Crédito prescrito (CFF 146)"),
    ANNULLED("Multa anulada por resolución");

    private final String label;

    CollectionEvent(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether its report says how much. */
    public boolean hasAmount() {
        return switch (this) {
            case PAID_IN_PART, PAID_IN_FULL, GARNISHED -> true;
            case ACKNOWLEDGED, DEMANDED, INSTALMENTS_AGREED, CANCELLED, PRESCRIBED, ANNULLED -> false;
        };
    }

    /** After payment only a ruling can change the account; after any other end nothing can. */
    Set<CollectionEvent> next() {
        return switch (this) {
            case ACKNOWLEDGED, DEMANDED, INSTALMENTS_AGREED, PAID_IN_PART, GARNISHED ->
                Set.of(
                        DEMANDED,
                        INSTALMENTS_AGREED,
                        PAID_IN_PART,
                        PAID_IN_FULL,
                        GARNISHED,
                        CANCELLED,
                        PRESCRIBED,
                        ANNULLED);
            case PAID_IN_FULL -> Set.of(ANNULLED);
            case CANCELLED, PRESCRIBED, ANNULLED -> Set.of();
        };
    }

    /** Whether the finance authority is done. */
    boolean ends() {
        return !next().contains(DEMANDED);
    }

    /** The report of it. @param amount of those that say how much */
    public Report on(LocalDate day, Optional<Money> amount) {
        return switch (this) {
            case ACKNOWLEDGED -> new Report.Acknowledged(day);
            case DEMANDED -> new Report.Demanded(day);
            case INSTALMENTS_AGREED -> new Report.InstalmentsAgreed(day);
            case PAID_IN_PART -> new Report.PaidInPart(day, amount.orElseThrow());
            case PAID_IN_FULL -> new Report.PaidInFull(day, amount.orElseThrow());
            case GARNISHED -> new Report.Garnished(day, amount.orElseThrow());
            case CANCELLED -> new Report.Cancelled(day);
            case PRESCRIBED -> new Report.Prescribed(day);
            case ANNULLED -> new Report.Annulled(day);
        };
    }
}
