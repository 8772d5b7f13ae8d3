package org.vigia.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;
import org.vigia.law.Answer;
import org.vigia.registry.SentWorkplace;

/** A complaint as it is sent. Who complained is encrypted and never comes out here. */
record SentComplaint(
        @OnPage("recibida") LocalDate receivedOn,
        @OnPage("canal") Channel channel,
        @OnPage SentWorkplace workplace,
        @OnPage("peligro") Answer danger,

        @OnPage(value = "relato", longest = ComplaintRules.LONGEST_NARRATIVE)
        String narrative,

        @OnPage(value = "lengua", longest = 20) @Nullable String language,

        @OnPage(value = "cuantos", atLeast = 1, atMost = ComplaintRules.MOST_CHILDREN) @Nullable
        Integer allegedChildren,

        @OnPage(value = "edad_desde", atMost = 30) @Nullable Integer youngest,
        @OnPage(value = "edad_hasta", atMost = 30) @Nullable Integer oldest,
        @OnPage("denuncia_nombre") @Nullable String complainantName,
        @OnPage("denuncia_contacto") @Nullable String complainantContact,
        @OnPage("denuncia_relacion") @Nullable String complainantTie) {}
