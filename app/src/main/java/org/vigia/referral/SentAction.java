package org.vigia.referral;

import org.vigia.api.OnPage;

/** The first thing that was done. */
record SentAction(@OnPage(value = "nota", longest = 2000) String note) {}
