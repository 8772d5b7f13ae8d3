package org.vigia.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part of a workbook while it is unpacked. It stops when it grows beyond its limit or beyond what honest data ever
 * pack to, or when a single element of it does not end.
 */
final class Unpacked extends FilterInputStream {
    private static final int UNSUSPICIOUS = 32 << 20;
    private static final int HIGHEST_RATIO = 250;
    private static final int LONGEST_ELEMENT = 4 << 20;

    private final long packed;
    private final long size;
    private final long most;
    private long count;
    private long elementBegan;

    Unpacked(InputStream in, long packed, long size, long most) {
        super(in);
        this.packed = packed;
        this.size = size;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read > 0) count += read;
        if (count > most || count > UNSUSPICIOUS && count / packed > HIGHEST_RATIO) throw tooLarge();
        if (count - elementBegan > LONGEST_ELEMENT)
            throw new Unreadable(
                    "un dato pasa de cuatro millones de caracteres",
                    "Revise esa celda; Excel admite 32,767 caracteres");
        return read;
    }

    /** The parser has come to the end of an element. */
    void elementEnds() {
        elementBegan = count;
    }

    long packed() {
        return packed;
    }

    /** Packed bytes that have gone in, as far as the share of a part whose size is known tells. */
    long packedRead() {
        return Math.min(packed, size <= 0 ? 0 : (long) (packed * ((double) count / size)));
    }

    static Unreadable tooLarge() {
        return new Unreadable(
                "se descomprime en mucho más de lo que ocupa, como un archivo hecho para bloquear el sistema",
                "Si los datos son ciertos, guárdelos como «CSV UTF-8»");
    }
}
