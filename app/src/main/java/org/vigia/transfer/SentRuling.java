package org.vigia.transfer;

import java.time.LocalDate;
import org.vigia.api.OnPage;

/** How a conflict was ruled on. @param decider who did, and the number of the ruling */
record SentRuling(
        @OnPage("fecha") LocalDate on, @OnPage("decide") String decider) {}
