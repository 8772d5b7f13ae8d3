package org.vigia.casework;

import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** How a case is to be closed. @param reason why nobody was fined @param authority unit that took it over */
record SentClosure(
        @OnPage("resultado") OutcomeCode outcome,
        @OnPage("motivo") @Nullable NoSanction reason,
        @OnPage(value = "autoridad", longest = 20) @Nullable String authority,
        @OnPage(value = "explicacion", longest = 2000) String explanation) {}
