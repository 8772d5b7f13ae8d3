package org.vigia.sanction;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** What is to be reported of a collection, in the currency of the fine. */
record SentReport(
        @OnPage("informe") CollectionEvent event,
        @OnPage("fecha") LocalDate on,
        @OnPage("importe") @Nullable BigDecimal amount) {}
