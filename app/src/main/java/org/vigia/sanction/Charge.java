package org.vigia.sanction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A breach that the inspectorate asks to be sanctioned.
 *
 * @param finding of the inspection that it rests on
 * @param child affected; empty when the breach is not against one child
 * @param provision code of the breach, CL01–CL21
 * @param violatedOn day of the breach, whose law and UMA apply (LFT 992)
 */
public record Charge(UUID id, UUID finding, Optional<UUID> child, String provision, LocalDate violatedOn) {
    public static Charge of(UUID finding, Optional<UUID> child, String provision, LocalDate violatedOn) {
        return new Charge(UUID.randomUUID(), finding, child, provision, violatedOn);
    }
}
