package org.vigia.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;
import org.vigia.registry.SentWorkplace;

/** An inspection to be ordered: on a complaint, by its folio, or on a workplace that is described. */
record SentOrder(
        @OnPage("ordenada") LocalDate orderedOn,
        @OnPage("programada") LocalDate plannedOn,
        @OnPage("aviso") Notice notice,
        @OnPage("modalidad") Modality modality,
        @OnPage("seleccion") @Nullable Selection selection,
        @OnPage("acompanan") @Nullable List<Companion> companions,
        @OnPage(value = "denuncia", longest = 40) @Nullable String complaint,
        @OnPage @Nullable SentWorkplace workplace) {}
