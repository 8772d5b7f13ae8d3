package org.vigia.justice;

import java.time.LocalDate;
import org.vigia.api.OnPage;

/** How a prosecutor determined the carpeta as a whole. */
record SentDetermination(
        @OnPage("fecha") LocalDate on,
        @OnPage("determinacion") Investigation determination) {}
