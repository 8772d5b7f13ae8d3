package org.vigia.referral;

import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** What came of a referral. */
record SentConclusion(
        @OnPage("resultado") ReferralOutcome outcome,
        @OnPage(value = "nota", longest = 2000) @Nullable String note) {}
