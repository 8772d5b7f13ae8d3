package org.vigia.sanction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** A fine to be handed to the finance authority. @param debtor name, encrypted for a natural person */
record SentHandOver(
        @OnPage("fecha") LocalDate on,
        @OnPage("persona") Debtor.DebtorKind debtorKind,
        @OnPage("deudor") String debtor,
        @OnPage(value = "rfc", longest = 13) @Nullable String rfc) {}
