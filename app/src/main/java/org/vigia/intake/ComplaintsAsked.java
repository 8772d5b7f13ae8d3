package org.vigia.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;
import org.vigia.law.Answer;

/** Which complaints are asked for. */
record ComplaintsAsked(
        @OnPage("folio") @Nullable String folio,
        @OnPage(value = "entidad", longest = 2) @Nullable String state,
        @OnPage(value = "municipio", longest = 5) @Nullable String municipality,
        @OnPage("centro") @Nullable String workplace,
        @OnPage("peligro") @Nullable Answer danger,
        @OnPage("canal") @Nullable Channel channel,
        @OnPage("desde") @Nullable LocalDate from,
        @OnPage("hasta") @Nullable LocalDate to,
        @OnPage("despues") @Nullable String after) {}
