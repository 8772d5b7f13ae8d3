package org.vigia.bulk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands.
 *
 * @param state under way, done, or refused as a whole
 * @param read rows read so far, of {@code total}
 * @param perSecond rows in a second so far
 * @param report what it did, or would do when it was only tried; null until it is done
 * @param refusal why the file could not be read to its end; then nothing was recorded
 */
record ImportRead(
        UUID id,
        State state,
        boolean recording,
        long read,
        long total,
        long perSecond,
        @Nullable Done report,
        @Nullable String refusal) {
    enum State {
        UNDER_WAY,
        DONE,
        REFUSED
    }

    /** How many rows came to what, and the first thousand faults. */
    record Done(long rows, long recorded, long corrected, long existing, long rejected, List<Fault> faults) {
        static Done of(ImportReport report) {
            return new Done(
                    report.rows(),
                    report.recorded(),
                    report.corrected(),
                    report.existing(),
                    report.rejected(),
                    report.errors().stream().map(Fault::of).toList());
        }
    }
}
