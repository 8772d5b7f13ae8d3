package org.vigia.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** In whose favour competence is declined, and why. @param ceasedOn the day on which the work of a child ended */
record SentTransfer(
        @OnPage(value = "autoridad", longest = 20) String to,
        @OnPage("razon") Ground ground,
        @OnPage("fundamento") String provision,
        @OnPage(value = "explicacion", longest = 4_000) String explanation,
        @OnPage("fecha") LocalDate on,
        @OnPage("cese") @Nullable LocalDate ceasedOn) {}
