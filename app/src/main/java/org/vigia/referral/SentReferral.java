package org.vigia.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;
import org.vigia.casework.PacketField;
import org.vigia.law.Answer;

/** A referral to be sent. @param insteadOf folio of the rejected one that it replaces */
record SentReferral(
        @OnPage("fin") Purpose purpose,
        @OnPage(value = "autoridad", longest = 20) String toUnit,
        @OnPage("peligro") Answer danger,
        @OnPage("datos") @Nullable List<PacketField> fields,
        @OnPage(value = "mensaje", longest = 4000) @Nullable String message,

        @OnPage(value = "en-lugar-de", longest = 40) @Nullable
        String insteadOf) {}
