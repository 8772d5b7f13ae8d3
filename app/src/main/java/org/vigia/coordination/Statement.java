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
 * @param corrected true when a later return says otherwise
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
        boolean corrected) {}
