package org.vigia.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The ids (UUIDs in lower case) in a text, found by their dashes: the proof looks for them in gigabytes. */
final class Ids {
    private static final int LENGTH = 36;
    private static final int FIRST_DASH = 8;

    private Ids() {}

    static List<String> in(String text) {
        List<String> ids = new ArrayList<>();
        for (int at = next(text, 0); at >= 0; at = next(text, at + LENGTH)) ids.add(text.substring(at, at + LENGTH));
        return ids;
    }

    static String replace(String text, UnaryOperator<String> name) {
        int at = next(text, 0);
        if (at < 0) return text;
        var named = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = next(text, from)) {
            named.append(text, from, at).append(name.apply(text.substring(at, at + LENGTH)));
            from = at + LENGTH;
        }
        return named.append(text, from, text.length()).toString();
    }

    private static int next(String text, int from) {
        for (int dash = text.indexOf('-', from + FIRST_DASH); dash >= 0; dash = text.indexOf('-', dash + 1)) {
            int start = dash - FIRST_DASH;
            if (start + LENGTH > text.length()) return -1;
            if (isId(text, start)) return start;
        }
        return -1;
    }

    private static boolean isId(String text, int start) {
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(start + i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : (c < '0' || c > '9') && (c < 'a' || c > 'f')) return false;
        }
        return true;
    }
}
