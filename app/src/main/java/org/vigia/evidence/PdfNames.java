package org.vigia.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Names of a PDF as a reader understands them: "/J#61vaScript" is "/JavaScript" (ISO 32000-1, 7.3.5). */
final class PdfNames {
    private PdfNames() {}

    /** The same bytes with every "#61" written as its letter. */
    static byte[] plain(Bytes written) {
        byte[] plain = new byte[written.length()];
        int length = 0;
        for (int at = written.from(); at < written.to(); at++) {
            int letter = at + 2 < written.to() && written.file()[at] == '#' ? hex(written.file(), at + 1) : -1;
            plain[length++] = letter < 0 ? written.file()[at] : (byte) letter;
            if (letter >= 0) at += 2;
        }
        return length == plain.length ? plain : Arrays.copyOf(plain, length);
    }

    private static int hex(byte[] file, int at) {
        int high = Character.digit(file[at], 16);
        int low = Character.digit(file[at + 1], 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    /** What stands before a stream, from the beginning of its object. */
    static String dictionary(Bytes before) {
        String text = new String(plain(before), StandardCharsets.ISO_8859_1);
        return text.substring(Math.max(0, text.lastIndexOf(" obj")));
    }
}
