package org.vigia.justice;

import java.time.LocalDate;
import java.util.List;
import org.vigia.api.OnPage;

/** That a carpeta was opened on the facts of a case. */
record SentMatter(
        @OnPage(value = "carpeta", longest = 60) String number,
        @OnPage("fecha") LocalDate on,
        @OnPage(value = "delitos", longest = 40) List<String> offences) {}
