package org.vigia.webhook;

import org.vigia.api.OnPage;

/** Which subscription ends. */
record SentWebhookEnd(@OnPage(value = "aviso", longest = 36) String webhook) {}
