package org.vigia.justice;

import java.time.LocalDate;
import java.util.List;
import org.vigia.api.OnPage;

/** That the action was exercised. @param adolescents how many were under eighteen at the time of the facts */
record SentAccusation(
        @OnPage("fecha") LocalDate on,

        @OnPage(value = "personas", atLeast = 1, atMost = 10_000)
        Integer persons,

        @OnPage(value = "adolescentes", atMost = 10_000) Integer adolescents,
        @OnPage(value = "delitos", longest = 40) List<String> offences) {}
