package org.vigia.demo;

import java.util.Locale;
import java.util.function.Consumer;

/** Says every ten seconds how far a load has come, how fast, and how long it will take. */
final class LoadPace {
    private static final Locale MEXICO = Locale.of("es", "MX");
    private static final long EVERY = 10_000_000_000L;

    private final int parts;
    private final Consumer<String> out;
    private final long began = System.nanoTime();
    private long told = began;
    private int done;
    private int passedOver;
    private long inspections;

    LoadPace(int parts, Consumer<String> out) {
        this.parts = parts;
        this.out = out;
    }

    /** @param recorded inspections of a part; none when it was there before */
    synchronized void done(int recorded) {
        done++;
        if (recorded == 0) passedOver++;
        inspections += recorded;
        if (System.nanoTime() - told < EVERY) return;
        told = System.nanoTime();
        say("");
    }

    synchronized void end() {
        say(" Terminó.");
    }

    private void say(String more) {
        double seconds = (System.nanoTime() - began) / 1e9;
        int now = done - passedOver;
        out.accept(String.format(
                MEXICO,
                "Demostración nacional: %,d de %,d partes, %,d inspecciones en %,.0f s, %,.0f por segundo, faltan %,.0f s."
                        + " Ctrl-C interrumpe; la misma orden sigue después.%s",
                done,
                parts,
                inspections,
                seconds,
                inspections / seconds,
                now == 0 ? 0 : seconds * (parts - done) / now,
                more));
    }
}
