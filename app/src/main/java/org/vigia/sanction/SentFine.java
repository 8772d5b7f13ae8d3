package org.vigia.sanction;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** The fine of one charge, in pesos. @param finding of the charge @param earlierRecord day of the earlier acta, for recidivism */
record SentFine(
        @OnPage(longest = 36) String finding,
        @OnPage("importe-{}") @Nullable BigDecimal amount,

        @OnPage(value = "personas-{}", atLeast = 1, atMost = 100_000) @Nullable
        Integer workers,

        @OnPage("reincidencia-{}") @Nullable LocalDate earlierRecord) {}
