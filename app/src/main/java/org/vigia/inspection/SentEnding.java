package org.vigia.inspection;

import org.vigia.api.OnPage;

/** That a finding no longer stands, and why. */
record SentEnding(
        @OnPage("como") Ending ending,
        @OnPage(value = "motivo", longest = 2000) String reason) {}
