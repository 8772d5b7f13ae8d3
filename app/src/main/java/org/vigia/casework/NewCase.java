package org.vigia.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vigia.docket.Occurred;
import org.vigia.law.Answer;

/**
 * A case to be opened by hand.
 *
 * @param caseId the file of the complaint or inspection it comes from, if any
 * @param state INEGI, two digits
 * @param municipality INEGI, five digits
 * @param reason why, in the officer's words
 */
public record NewCase(
        @Nullable UUID caseId,
        String state,
        @Nullable String municipality,
        @Nullable String sourceFolio,
        Answer danger,
        String reason,
        Occurred when) {}
