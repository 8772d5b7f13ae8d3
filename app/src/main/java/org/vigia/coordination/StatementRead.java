package org.vigia.coordination;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.vigia.reference.Figure.Completeness;
import org.vigia.reference.Scope;

/** One line of a return; what is not reported is a basis, never a number. */
record StatementRead(
        String measure,
        Basis basis,
        @Nullable BigDecimal number,
        @Nullable String currency,
        @Nullable Boolean answer,
        Scope.Level scope,
        Completeness completeness,
        String source) {
    static StatementRead of(Statement said) {
        return new StatementRead(
                said.measure().code(),
                said.basis(),
                said.number(),
                said.currency(),
                said.answer(),
                said.scope().level(),
                said.completeness(),
                said.source());
    }
}
