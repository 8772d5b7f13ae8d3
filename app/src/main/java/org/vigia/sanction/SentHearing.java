package org.vigia.sanction;

import java.time.LocalDate;
import org.vigia.api.OnPage;

/** That the hearing is closed. @param answered whether the employer did */
record SentHearing(
        @OnPage("fecha") LocalDate on, @OnPage("opcion") Boolean answered) {}
