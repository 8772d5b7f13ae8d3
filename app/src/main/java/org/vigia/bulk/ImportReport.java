package org.vigia.bulk;

import java.util.List;
import org.vigia.sheet.RowError;

/**
 * What an import did, or would do when it was dry.
 *
 * @param recorded rows recorded now
 * @param corrected rows that were here otherwise, and are corrected now
 * @param existing rows that were already here, with the same content
 * @param rejected rows that were not recorded
 * @param errors why, for the first thousand
 */
public record ImportReport(
        String file,
        boolean dryRun,
        long rows,
        long recorded,
        long corrected,
        long existing,
        long rejected,
        List<RowError> errors) {
    public ImportReport {
        errors = List.copyOf(errors);
    }
}
