package org.vigia.sanction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/**
 * What a person decided for each charge.
 *
 * @param noFine why a charge is left without a fine
 */
record SentDecision(
        @OnPage("fecha") LocalDate on,
        @OnPage(value = "numero", longest = 100) String number,
        @OnPage("renglones") @Nullable List<SentFine> lines,
        @OnPage("razon") @Nullable NoFine noFine,

        @OnPage(value = "explicacion", longest = 4000) @Nullable
        String explanation,

        @OnPage(value = "fundamento", longest = 20_000) String grounds) {}
