package org.vigia.countries;

import java.util.Optional;
import org.vigia.page.Language;
import org.vigia.publication.FigureText;

/** Published values in the words of a language. */
record Wording(Language language) {
    /** The source has nothing there. */
    String absent() {
        return language.choose("No consta", "Not stated");
    }

    String text(Published published) {
        return new FigureText(language).print(published.figure());
    }

    String text(Optional<Published> published) {
        return published.map(this::text).orElse(absent());
    }

    String text(boolean answer) {
        return answer ? language.choose("Sí", "Yes") : "No";
    }
}
