package org.vigia.webhook;

import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** Where the page of the log begins. */
record DeliveriesAsked(@OnPage("despues") @Nullable String after) {}
