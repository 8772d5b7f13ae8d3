package org.vigia.evidence;

/** How large a picture may be: read from its header, before anything is decoded. */
final class Pixels {
    static final long MOST = 40_000_000;
    static final int LONGEST_SIDE = 20_000;

    private Pixels() {}

    static void check(int width, int height) throws Flaw {
        if (width == 0 || height == 0)
            throw new Flaw("dice medir cero de ancho o de alto", "Vuelva a tomarla o a copiarla.");
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST)
            throw new Flaw(
                    "mide %d por %d puntos, más de los 40 millones que se aceptan".formatted(width, height),
                    "Redúzcala de tamaño y envíela otra vez.");
    }
}
