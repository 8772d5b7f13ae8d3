package org.vigia.sanction;

import java.time.LocalDate;
import org.vigia.api.OnPage;

/** That a challenge was decided. */
record SentVerdict(
        @OnPage("fecha") LocalDate on, @OnPage("opcion") Verdict verdict) {}
