package org.vigia.opendata;

import java.math.BigDecimal;
import java.util.Optional;

/** A cell of a table: a number and what must be known of it, or why there is none. */
public record Observation(Optional<BigDecimal> value, Status status) {
    public Observation {
        if (value.isPresent() != status.hasValue())
            throw new IllegalArgumentException("Una cifra «%s» %s lleva número: %s"
                    .formatted(status, status.hasValue() ? "siempre" : "nunca", value));
    }

    public static Observation of(long count, Status status) {
        return new Observation(Optional.of(BigDecimal.valueOf(count)), status);
    }

    public static Observation none(Status why) {
        return new Observation(Optional.empty(), why);
    }
}
