package org.vigia.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.reference.AgencyUnit;

/** What a unit signed about a year. */
public record UnitReturn(
        UUID id,
        String folio,
        AgencyUnit unit,
        int year,
        Post post,
        LocalDate signedOn,
        @Nullable String correctionReason,
        boolean invented,
        Instant recordedAt,
        List<Statement> statements) {
    public UnitReturn {
        statements = List.copyOf(statements);
    }
}
