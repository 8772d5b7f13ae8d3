package org.vigia.platform;

import java.io.Console;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What a person at the terminal is told: what goes on to stderr, the answer to stdout. */
final class Progress {
    private static final Locale MEXICO = Locale.of("es", "MX");

    private Progress() {}

    static void say(String sentence, Object... values) {
        System.err.println(format(sentence, values));
    }

    /** Overwrites the step before; only a terminal sees it. */
    static void step(String sentence, Object... values) {
        if (System.console() instanceof Console console && console.isTerminal()) {
            System.err.print(format(sentence, values) + "\r");
        }
    }

    static String format(String sentence, Object... values) {
        return String.format(MEXICO, sentence, values);
    }

    static void ready(String address) {
        say(
                "Listo en %.1f s. Ctrl-C para detener.",
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
        System.out.println(address);
        System.out.flush();
    }
}
