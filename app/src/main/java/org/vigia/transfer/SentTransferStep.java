package org.vigia.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** A step of a transfer that needs no more than its day, or why. */
record SentTransferStep(
        @OnPage("fecha") LocalDate on,

        @OnPage(value = "explicacion", longest = 4_000) @Nullable
        String explanation) {}
