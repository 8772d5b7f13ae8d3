package org.vigia.justice;

import java.time.LocalDate;
import org.vigia.api.OnPage;

/** That another prosecutor takes a matter over, under a carpeta of its own. */
record SentPassing(
        @OnPage("fecha") LocalDate on,
        @OnPage("forma") Passing how,
        @OnPage(value = "fiscalia", longest = 20) String prosecutor,
        @OnPage(value = "carpeta", longest = 60) String number) {}
