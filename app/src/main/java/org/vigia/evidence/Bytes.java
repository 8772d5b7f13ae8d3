package org.vigia.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A stretch of a file, in place. */
record Bytes(byte[] file, int from, int to) {
    static Bytes all(byte[] file) {
        return new Bytes(file, 0, file.length);
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The stretches one after another, not copied. */
    static InputStream joined(List<Bytes> stretches) {
        return new SequenceInputStream(
                Collections.enumeration(stretches.stream().map(Bytes::stream).toList()));
    }

    private InputStream stream() {
        return new ByteArrayInputStream(file, from, to - from);
    }

    int length() {
        return to - from;
    }

    boolean begins(String signature) {
        return stands(from, signature);
    }

    /** Whether a text stands just there. */
    boolean stands(int place, String text) {
        return place >= from && place + text.length() <= to && isAt(place, latin(text));
    }

    boolean has(String text) {
        return find(from, text) >= 0;
    }

    /** Whether it holds an ASCII text in capitals or small letters. */
    boolean hasWord(String text) {
        byte[] small = latin(text.toLowerCase(Locale.ROOT));
        byte[] large = latin(text.toUpperCase(Locale.ROOT));
        for (int at = from; at <= to - small.length; at++) {
            int i = 0;
            while (i < small.length && (file[at + i] == small[i] || file[at + i] == large[i])) i++;
            if (i == small.length) return true;
        }
        return false;
    }

    /** Where a text first stands at or after a place; -1 when nowhere. */
    int find(int start, String text) {
        byte[] wanted = latin(text);
        for (int at = start; at <= to - wanted.length; at++) if (file[at] == wanted[0] && isAt(at, wanted)) return at;
        return -1;
    }

    private boolean isAt(int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) if (file[at + i] != wanted[i]) return false;
        return true;
    }

    int at(int place) throws Flaw {
        if (place < from || place >= to) throw Flaw.damaged();
        return file[place] & 0xff;
    }

    int two(int place) throws Flaw {
        return at(place) << 8 | at(place + 1);
    }

    /** Four bytes as a number; one past two thousand millions does not fit any file. */
    int four(int place) throws Flaw {
        int number = two(place) << 16 | two(place + 2);
        if (number < 0) throw Flaw.damaged();
        return number;
    }

    Bytes part(int start, int end) throws Flaw {
        if (start < from || end > to || start > end) throw Flaw.damaged();
        return new Bytes(file, start, end);
    }
}
