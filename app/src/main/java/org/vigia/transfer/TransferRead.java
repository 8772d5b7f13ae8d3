package org.vigia.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Certainty;

/**
 * A transfer as its parties may know it.
 *
 * @param caseFolio once the case may be seen
 * @param followUp whether what still follows of the inspections moves
 * @param proceedings that move
 * @param last day of the last step
 */
record TransferRead(
        String folio,
        Optional<String> caseFolio,
        String fromUnit,
        String toUnit,
        Ground ground,
        String provision,
        Certainty certainty,
        @Nullable LocalDate ceasedOn,
        LocalDate declinedOn,
        boolean followUp,
        List<String> proceedings,
        TransferStatus status,
        LocalDate last) {
    static TransferRead of(TransferFile transfer, Optional<String> caseFolio) {
        return new TransferRead(
                transfer.folio(),
                caseFolio,
                transfer.fromUnit(),
                transfer.toUnit(),
                transfer.ground(),
                transfer.provision(),
                transfer.certainty(),
                transfer.ceasedOn(),
                transfer.declinedOn(),
                transfer.followUp(),
                transfer.proceedings(),
                transfer.status(),
                transfer.course().last());
    }
}
