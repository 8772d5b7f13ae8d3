package org.vigia.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Certainty;

/**
 * A transfer as it stands.
 *
 * @param certainty how sure it is that the receiver is competent
 * @param followUp whether what still follows of the inspections moves
 * @param proceedings folios of the proceedings that move
 * @param version the number of rows about it, to be sent back with the next one
 */
public record TransferFile(
        UUID id,
        UUID caseId,
        String folio,
        String fromUnit,
        String toUnit,
        Ground ground,
        String provision,
        Certainty certainty,
        @Nullable LocalDate ceasedOn,
        LocalDate declinedOn,
        boolean followUp,
        List<String> proceedings,
        Course course,
        int version) {
    public TransferFile {
        proceedings = List.copyOf(proceedings);
    }

    public TransferStatus status() {
        return course.status();
    }

    String unit(Party party) {
        return switch (party) {
            case SENDER -> fromUnit;
            case RECEIVER -> toUnit;
        };
    }
}
