package org.vigia.sanction;

import java.time.LocalDate;
import org.vigia.api.OnPage;

/** That the employer was summoned or told of the decision, and how. */
record SentService(
        @OnPage("fecha") LocalDate on, @OnPage("opcion") Method method) {}
