package org.vigia.download;

/** Texts of which a spreadsheet executes nothing, neither now nor when they are saved again as something else. */
final class Harmless {
    private static final String EXECUTED = "=+-@＝＋－＠\t\r\n";

    private Harmless() {}

    /** What a spreadsheet would take for a formula gets the apostrophe by which it takes it for a text. */
    static String of(String text) {
        String seen = text.strip();
        return isExecuted(text) || isExecuted(seen) ? "'" + text : text;
    }

    private static boolean isExecuted(String text) {
        return !text.isEmpty() && EXECUTED.indexOf(text.charAt(0)) >= 0;
    }
}
