package org.vigia.transfer;

import java.time.LocalDate;

/** A transfer in a list, as a program reads it. */
record TransferLine(
        String folio, String fromUnit, String toUnit, Ground ground, LocalDate declinedOn, TransferStatus status) {
    static TransferLine of(TransferFile transfer) {
        return new TransferLine(
                transfer.folio(),
                transfer.fromUnit(),
                transfer.toUnit(),
                transfer.ground(),
                transfer.declinedOn(),
                transfer.status());
    }
}
