package org.vigia.sheet;

/** What looks empty on a screen: spaces of every kind, and signs without width. */
final class Blank {
    private Blank() {}

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) if (!is(text.charAt(i))) return false;
        return true;
    }

    static boolean is(char c) {
        return c <= ' ' && c != 0
                || c == '\u00A0'
                || c >= '\u2000' && c <= '\u200D'
                || c == '\u202F'
                || c == '\u3000'
                || c == '\uFEFF';
    }

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) from++;
        while (to > from && is(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }
}
