package org.vigia.transfer;

import java.time.LocalDate;
import org.vigia.api.OnPage;

/** That a receiver takes a transfer. @param person who does, and the post */
record SentTaking(
        @OnPage("fecha") LocalDate on, @OnPage("persona") String person) {}
