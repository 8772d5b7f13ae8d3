package org.vigia.evidence;

import java.util.function.IntFunction;

/** A file piece by piece, so that a large one is never held whole twice. */
record Pieces(int count, IntFunction<byte[]> reading) {
    static Pieces none() {
        return new Pieces(0, _ -> new byte[0]);
    }

    static Pieces of(byte[] file) {
        return new Pieces(1, _ -> file);
    }

    byte[] get(int number) {
        return reading.apply(number);
    }
}
