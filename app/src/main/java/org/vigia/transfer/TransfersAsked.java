package org.vigia.transfer;

import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** Which transfers are asked for; those received where no tray is named. */
record TransfersAsked(
        @OnPage("bandeja") @Nullable Tray tray,
        @OnPage("despues") @Nullable String after) {}
