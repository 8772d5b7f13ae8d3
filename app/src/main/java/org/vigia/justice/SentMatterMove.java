package org.vigia.justice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** What a judge decided of people accused. @param move from where to where they go, as {@code PROSECUTED>BOUND_OVER} */
record SentMatterMove(
        @OnPage("fecha") LocalDate on,

        @OnPage(value = "paso", longest = 60, pattern = "[A-Z_]+>[A-Z_]+")
        String move,

        @OnPage(value = "personas", atLeast = 1, atMost = 10_000)
        Integer persons,

        @OnPage(value = "delitos", longest = 40) @Nullable List<String> offences) {}
