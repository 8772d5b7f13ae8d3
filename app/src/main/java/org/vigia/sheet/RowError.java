package org.vigia.sheet;

/**
 * Why a row cannot be used: what was written where, what is wrong with it and what to do.
 *
 * @param row as the person sees it in a spreadsheet, where the first row is 1
 * @param column as the file names it
 */
public record RowError(String file, long row, String column, String value, String reason, String remedy) {
    private static final int SHOWN = 60;

    public String sentence() {
        return "%s, renglón %d, columna %s = «%s»: %s. %s.".formatted(file, row, column, shown(), reason, remedy);
    }

    /** What was written, as far as a line of a page has room. */
    public String shown() {
        String line = value.codePoints()
                .limit(SHOWN + 1L)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.codePointCount(0, line.length()) > SHOWN
                ? line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…"
                : line;
    }
}
