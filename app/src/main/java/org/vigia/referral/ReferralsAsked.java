package org.vigia.referral;

import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** Which referrals are asked for; those to be accepted where no tray is named. */
record ReferralsAsked(
        @OnPage("bandeja") @Nullable Tray tray,
        @OnPage("despues") @Nullable String after) {}
