package org.vigia.platform;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What a person at the terminal is told: what goes on to stderr, the answer to stdout. */
final class Progress {
    private static final Locale MEXICO = Locale.of("es", "MX");

    private Progress() {}

    static void say(String sentence, Object... values) {
        System.err.println(String.format(MEXICO, sentence, values));
    }

    static void ready(String address) {
        say(
                "Listo en %.1f s. Ctrl-C para detener.",
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
        System.out.println(address);
        System.out.flush();
    }
}
