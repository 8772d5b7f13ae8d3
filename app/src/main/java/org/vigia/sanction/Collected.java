package org.vigia.sanction;

import java.math.BigDecimal;
import org.vigia.page.Formats;

/** What is known of the money of a fine. Nobody having reported is a value of its own and never zero. */
public sealed interface Collected {

    /** The finance authority reported receiving this much. */
    record Measured(BigDecimal amount, String currency) implements Collected {}

    /** The finance authority reported that nothing was or will be received. */
    record ZeroConfirmed(CollectionEvent because) implements Collected {}

    /** @param days since the hand-over or the last report */
    record Unknown(long days) implements Collected {}

    /** As shown on the screen. */
    default String label() {
        return switch (this) {
            case Measured measured -> Formats.money(measured.amount(), measured.currency());
            case ZeroConfirmed zero -> "Nada: " + zero.because().label();
            case Unknown unknown ->
                "Desconocido · " + Formats.count(unknown.days(), "día sin informe", "días sin informe");
        };
    }
}
