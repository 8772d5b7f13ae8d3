package org.vigia.sanction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a finance authority reported. */
record ReportRead(
        CollectionEvent event, LocalDate on, @Nullable AmountRead amount) {
    static ReportRead of(Report report) {
        return new ReportRead(
                report.event(), report.on(), report.worth().map(AmountRead::of).orElse(null));
    }
}
