package org.vigia.sanction;

import java.time.LocalDate;
import java.util.UUID;

/** A breach to be sanctioned. @param ofAChild whether it is against one child */
record ChargeRead(UUID finding, String provision, LocalDate violatedOn, boolean ofAChild) {
    static ChargeRead of(Charge charge) {
        return new ChargeRead(
                charge.finding(),
                charge.provision(),
                charge.violatedOn(),
                charge.child().isPresent());
    }
}
