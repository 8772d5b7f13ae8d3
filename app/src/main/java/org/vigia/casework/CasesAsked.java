package org.vigia.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** Which cases are asked for. */
record CasesAsked(
        @OnPage(value = "q", longest = 40) @Nullable String folio,
        @OnPage("estado") @Nullable Boolean open,
        @OnPage("plazo") @Nullable DueSoon due,
        @OnPage(value = "entidad", longest = 2) @Nullable String state,
        @OnPage(value = "municipio", longest = 5) @Nullable String municipality,
        @OnPage("centro") @Nullable String workplace,
        @OnPage("via") @Nullable Track track,
        @OnPage(value = "regla", longest = 40) @Nullable String rule,
        @OnPage("desde") @Nullable LocalDate from,
        @OnPage("hasta") @Nullable LocalDate to,
        @OnPage("despues") @Nullable String after) {}
