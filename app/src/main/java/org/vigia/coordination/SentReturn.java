package org.vigia.coordination;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;
import org.vigia.reference.Figure.Completeness;

/** A return to be signed by a post of the unit. @param from first day covered, with {@code to} or without both */
record SentReturn(
        @OnPage(value = "anio", atLeast = ReturnForm.FIRST_YEAR, atMost = 2100)
        Integer year,

        @OnPage("puesto") Post post,
        @OnPage("firmada") LocalDate signedOn,
        @OnPage("completa") Completeness completeness,
        @OnPage(value = "fuente", longest = 500) String source,
        @OnPage("desde") @Nullable LocalDate from,
        @OnPage("hasta") @Nullable LocalDate to,
        @OnPage(value = "motivo", longest = 2000) @Nullable String correctionReason,
        @OnPage("renglones") List<SentStatement> statements) {}
