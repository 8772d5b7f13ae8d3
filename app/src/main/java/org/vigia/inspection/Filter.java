package org.vigia.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which inspections are asked for; null asks for all. */
record Filter(
        @Nullable Progress progress,
        @Nullable String state,
        @Nullable Selection selection,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static Filter none() {
        return new Filter(null, null, null, null, null);
    }
}
