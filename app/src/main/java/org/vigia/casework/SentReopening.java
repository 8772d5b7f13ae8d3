package org.vigia.casework;

import org.vigia.api.OnPage;

/** Why a case is to be reopened. */
record SentReopening(
        @OnPage("causa") Reopening cause,
        @OnPage(value = "explicacion", longest = 2000) String explanation) {}
