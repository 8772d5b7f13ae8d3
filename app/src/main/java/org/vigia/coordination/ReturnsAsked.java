package org.vigia.coordination;

import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** Which returns are asked for: those of a year. */
record ReturnsAsked(
        @OnPage(value = "anio", atLeast = ReturnForm.FIRST_YEAR, atMost = 2100)
        Integer year,

        @OnPage("despues") @Nullable String after) {}
