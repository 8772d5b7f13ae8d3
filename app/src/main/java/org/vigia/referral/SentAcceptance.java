package org.vigia.referral;

import org.vigia.api.OnPage;

/** Who takes a referral on. */
record SentAcceptance(
        @OnPage("persona") String person, @OnPage("cargo") String post) {}
