package org.vigia.casework;

import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;
import org.vigia.law.Answer;

/** A case to be opened: on a complaint or inspection, by its folio, or at a place. */
record SentCase(
        @OnPage(value = "de", longest = 40) @Nullable String source,

        @OnPage(value = "entidad", longest = 2, pattern = "[0-9]{2}") @Nullable
        String state,

        @OnPage(value = "municipio", longest = 5, pattern = "[0-9]{5}") @Nullable
        String municipality,

        @OnPage("peligro") Answer danger,
        @OnPage(value = "motivo", longest = 2000) String reason) {}
