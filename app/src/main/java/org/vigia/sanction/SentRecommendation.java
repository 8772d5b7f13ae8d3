package org.vigia.sanction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** A sanction to be recommended. @param findings ids of findings of the case */
record SentRecommendation(
        @OnPage("fecha") LocalDate on,
        @OnPage(value = "hallazgos", longest = 36) List<String> findings,
        @OnPage(value = "gravedad", longest = 4000) String gravity,

        @OnPage(value = "intencion", longest = 4000) @Nullable
        String intention,

        @OnPage(value = "dano", longest = 4000) @Nullable String harm,

        @OnPage(value = "capacidad", longest = 4000) @Nullable
        String capacity,

        @OnPage(value = "reincidencia", longest = 4000) @Nullable
        String recidivism) {}
