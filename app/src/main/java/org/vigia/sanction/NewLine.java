package org.vigia.sanction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person decides for one finding.
 *
 * @param workers affected; 1 when the breach is against one child
 * @param earlierRecord date of the record of an earlier breach of the same precept, when this one repeats it
 * @param amount in pesos; empty when this finding is not fined
 */
public record NewLine(UUID finding, int workers, Optional<LocalDate> earlierRecord, Optional<BigDecimal> amount) {}
