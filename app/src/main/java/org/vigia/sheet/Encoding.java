package org.vigia.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The encodings in which files of Mexican offices come, and how they are told apart. */
final class Encoding {
    static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final String LETTERS = "áéíóúñüÁÉÍÓÚÑÜ°";
    private static final String SIGNS = "ºª¿¡“”‘’–—…´«»€·\u00A0";
    private static final int LOOKED_AT = 1024;

    /** A mark before the text, of so many bytes. */
    record Mark(Charset charset, int length) {}

    private record Candidate(Charset charset, byte[] letters, byte[] plausible) {
        Candidate(Charset charset) {
            this(charset, LETTERS.getBytes(charset), (LETTERS + SIGNS).getBytes(charset));
        }
    }

    /** Windows, the older DOS of «CSV (MS-DOS)», the older Macintosh; earlier wins a draw. */
    private static final List<Candidate> OLDER = List.of(
            new Candidate(Charset.forName("windows-1252")),
            new Candidate(Charset.forName("IBM850")),
            new Candidate(Charset.forName("x-MacRoman")));

    private Encoding() {}

    static Optional<Mark> marked(ByteBuffer head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) return Optional.of(new Mark(UTF_8, 3));
        if (starts(head, 0xFF, 0xFE, 0, 0)) return Optional.of(new Mark(Charset.forName("UTF-32LE"), 4));
        if (starts(head, 0, 0, 0xFE, 0xFF)) return Optional.of(new Mark(Charset.forName("UTF-32BE"), 4));
        if (starts(head, 0xFF, 0xFE)) return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
        if (starts(head, 0xFE, 0xFF)) return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
        return byZeros(head);
    }

    private static boolean starts(ByteBuffer head, int... mark) {
        return head.remaining() >= mark.length
                && IntStream.range(0, mark.length).allMatch(i -> head.get(head.position() + i) == (byte) mark[i]);
    }

    /** In UTF-16 every other byte of a plain text is zero. */
    private static Optional<Mark> byZeros(ByteBuffer head) {
        int length = Math.min(head.remaining(), LOOKED_AT) & ~1;
        long even = zeros(head, length, 0);
        long odd = zeros(head, length, 1);
        if (even + odd == 0) return Optional.empty();
        if (odd * 4 >= length && even == 0) return Optional.of(new Mark(StandardCharsets.UTF_16LE, 0));
        if (even * 4 >= length && odd == 0) return Optional.of(new Mark(StandardCharsets.UTF_16BE, 0));
        if ((even + odd) * 10 > length) throw binary();
        return Optional.empty();
    }

    private static long zeros(ByteBuffer head, int length, int from) {
        return IntStream.iterate(from, i -> i < length, i -> i + 2)
                .filter(i -> head.get(head.position() + i) == 0)
                .count();
    }

    /**
     * UTF-8 if some letter makes sense so, which letters of older encodings do not; else the older encoding in which most of the
     * bytes are letters of Spanish.
     */
    static Charset of(ByteBuffer text, boolean whole) {
        var chars = CharBuffer.allocate(text.remaining());
        boolean broken =
                UTF_8.newDecoder().decode(text.duplicate(), chars, whole).isError();
        boolean sensible = chars.flip().chars().anyMatch(Encoding::isExpected);
        if (sensible) return UTF_8;
        return vote(text).orElseGet(() -> {
            if (broken) throw binary();
            return UTF_8;
        });
    }

    /** Beyond ASCII: letters of Latin scripts, accents on their own, and signs of printing. */
    private static boolean isExpected(int c) {
        return c >= 0xA0 && c < 0x240 || c >= 0x300 && c < 0x340 || c >= 0x2010 && c <= 0x2122;
    }

    private static Optional<Charset> vote(ByteBuffer text) {
        long beyond = IntStream.range(text.position(), text.limit())
                .filter(i -> text.get(i) < 0)
                .count();
        return OLDER.stream()
                .max(Comparator.comparingLong((Candidate candidate) -> among(candidate.letters(), text))
                        .thenComparing(candidate -> -OLDER.indexOf(candidate)))
                .filter(best -> among(best.plausible(), text) * 2 >= beyond)
                .map(Candidate::charset);
    }

    private static long among(byte[] signs, ByteBuffer text) {
        return IntStream.range(text.position(), text.limit())
                .filter(i -> text.get(i) < 0 && contains(signs, text.get(i)))
                .count();
    }

    private static boolean contains(byte[] letters, byte letter) {
        for (byte one : letters) if (one == letter) return true;
        return false;
    }

    static Unreadable binary() {
        return new Unreadable(
                "no es texto ni una hoja de cálculo, o su codificación no se reconoce",
                "Guárdelo en Excel como «Libro de Excel (.xlsx)» o «CSV UTF-8»");
    }
}
