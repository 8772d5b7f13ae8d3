package org.vigia.sanction;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a finance authority answers for the fines that were handed to it.
 *
 * @param handedOver fines
 * @param answered fines of which it has reported anything
 * @param silentSince day on which the oldest fine was handed over of which it has reported nothing
 */
record Response(String financeUnit, String name, int handedOver, int answered, Optional<LocalDate> silentSince) {
    /** In whole percent, rounded down, so that one silence is never a hundred. */
    int percent() {
        return 100 * answered / handedOver;
    }
}
