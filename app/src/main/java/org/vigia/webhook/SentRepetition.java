package org.vigia.webhook;

import org.vigia.api.OnPage;

/** Which message is sent again. */
record SentRepetition(
        @OnPage(value = "entrega", longest = 36) String delivery) {}
