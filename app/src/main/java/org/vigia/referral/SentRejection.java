package org.vigia.referral;

import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** Why a referral is not taken on. @param shouldTake unit whose it is */
record SentRejection(
        @OnPage("motivo") Rejection reason,

        @OnPage(value = "corresponde", longest = 20) @Nullable
        String shouldTake,

        @OnPage(value = "explicacion", longest = 2000) @Nullable
        String explanation) {}
