package org.vigia.sanction;

import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** Which accounts are asked for: all, page by page. */
record AccountsAsked(@OnPage("despues") @Nullable String after) {}
