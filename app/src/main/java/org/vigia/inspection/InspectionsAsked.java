package org.vigia.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** Which inspections are asked for. */
record InspectionsAsked(
        @OnPage("folio") @Nullable String folio,
        @OnPage("estado") @Nullable Progress progress,
        @OnPage(value = "entidad", longest = 2) @Nullable String state,
        @OnPage(value = "municipio", longest = 5) @Nullable String municipality,
        @OnPage("centro") @Nullable String workplace,
        @OnPage("seleccion") @Nullable Selection selection,
        @OnPage("desde") @Nullable LocalDate from,
        @OnPage("hasta") @Nullable LocalDate to,
        @OnPage("despues") @Nullable String after) {}
