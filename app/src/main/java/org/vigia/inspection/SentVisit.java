package org.vigia.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** A visit to be recorded. */
record SentVisit(
        @OnPage("dia") LocalDate visitedOn,
        @OnPage("resultado") Outcome outcome,

        @OnPage(value = "cuantos", atMost = VisitRules.MOST_CHILDREN) @Nullable
        Integer childrenFound,

        @OnPage(value = "observaciones", longest = 20_000) @Nullable
        String observations) {}
