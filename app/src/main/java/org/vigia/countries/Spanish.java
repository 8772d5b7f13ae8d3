package org.vigia.countries;

import java.util.Optional;
import org.vigia.page.Language;
import org.vigia.publication.FigureText;

/** Published values in Spanish words. */
final class Spanish {
    /** The source has nothing there. */
    static final String ABSENT = "No consta";

    private static final FigureText TEXT = new FigureText(Language.ES);

    private Spanish() {}

    static String text(Published published) {
        return TEXT.print(published.figure());
    }

    static String text(Optional<Published> published) {
        return published.map(Spanish::text).orElse(ABSENT);
    }

    static String text(boolean answer) {
        return answer ? "Sí" : "No";
    }
}
