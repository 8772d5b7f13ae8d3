package org.vigia.sanction;

import java.time.LocalDate;
import org.vigia.api.OnPage;

/** That the decision was challenged. */
record SentChallenge(
        @OnPage("fecha") LocalDate on, @OnPage("opcion") Remedy remedy) {}
