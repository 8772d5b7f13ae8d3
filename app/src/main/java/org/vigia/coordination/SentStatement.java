package org.vigia.coordination;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;
import org.vigia.reference.Figure.Completeness;

/** One line of a return to be signed; what it leaves out is as for the whole. */
record SentStatement(
        @OnPage(longest = 60) String measure,
        @OnPage("base-{}") SentBasis basis,
        @OnPage("numero-{}") @Nullable BigDecimal number,

        @OnPage(value = "moneda-{}", longest = 3, pattern = "[A-Z]{3}") @Nullable
        String currency,

        @OnPage("alcance-{}") @Nullable SentScope scope,
        @OnPage("desde-{}") @Nullable LocalDate from,
        @OnPage("hasta-{}") @Nullable LocalDate to,
        @OnPage("completa-{}") @Nullable Completeness completeness,

        @OnPage(value = "fuente-{}", longest = 500) @Nullable
        String source) {}
