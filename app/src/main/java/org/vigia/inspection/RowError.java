package org.vigia.inspection;

/**
 * Why a row of a file was not imported: what was written where, what is wrong with it and what to do.
 *
 * @param row line of the file, counting its header as 1
 */
public record RowError(String file, long row, String field, String value, String reason, String remedy) {
    public String sentence() {
        return "%s, renglón %d, campo %s = «%s»: %s. %s.".formatted(file, row, field, value, reason, remedy);
    }
}
