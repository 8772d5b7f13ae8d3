package org.vigia.intake;

import org.vigia.api.OnPage;
import org.vigia.law.Jurisdiction;

/** A decision on competence as it is sent. */
record SentCompetence(
        @OnPage("competencia") Jurisdiction decision,
        @OnPage(value = "motivo", longest = 2000) String reason) {}
