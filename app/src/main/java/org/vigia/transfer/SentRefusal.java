package org.vigia.transfer;

import java.time.LocalDate;
import org.vigia.api.OnPage;

/** That a receiver does not take a transfer, and why. */
record SentRefusal(
        @OnPage("fecha") LocalDate on,
        @OnPage("motivo") Refusal refusal,
        @OnPage(value = "explicacion", longest = 4_000) String explanation) {}
