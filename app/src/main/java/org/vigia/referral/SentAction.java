package org.vigia.referral;

import org.vigia.api.OnPage;

/** What was done, asked or answered, in a few sentences. */
record SentAction(@OnPage(value = "nota", longest = 2000) String note) {}
