package org.vigia.justice;

import java.time.LocalDate;
import org.vigia.api.OnPage;

/** What a person found of the adolescents who are accused. */
record SentScreened(
        @OnPage("fecha") LocalDate on, @OnPage("respuesta") Screened found) {}
