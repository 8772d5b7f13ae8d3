package org.vigia.casework;

import org.jspecify.annotations.Nullable;
import org.vigia.api.OnPage;

/** A step of a track. @param outcome how it ended, when it ends */
record SentTrackStep(
        @OnPage("accion") TrackMove move,
        @OnPage("resultado") @Nullable TrackOutcome outcome) {}
