package org.vigia.coordination;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.reference.Coverage;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Scope;

/**
 * One line of a signed return.
 *
 * @param correctedBy folio of the later return that says otherwise
 */
public record Statement(
        UUID id,
        Measure measure,
        Basis basis,
        @Nullable BigDecimal number,
        @Nullable String currency,
        @Nullable Boolean answer,
        Scope scope,
        Coverage coverage,
        Completeness completeness,
        String source,
        boolean invented,
        @Nullable String correctedBy) {

    /** A later return says otherwise. */
    public boolean corrected() {
        return correctedBy != null;
    }
}
