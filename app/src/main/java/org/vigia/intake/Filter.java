package org.vigia.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vigia.law.Answer;

/** Which complaints are asked for; null asks for all. */
record Filter(
        @Nullable String state,
        @Nullable Answer danger,
        @Nullable Channel channel,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static Filter none() {
        return new Filter(null, null, null, null, null);
    }
}
