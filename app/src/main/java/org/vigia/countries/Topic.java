package org.vigia.countries;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigia.page.Language;

/** What countries are put beside each other by. */
sealed interface Topic permits Levels, Standard, Indicator {
    /** ILAB's own name of it. */
    String code();

    /** Its name in an address. */
    String slug();

    String label(Language language);

    /** The file it is in, whole. */
    SourceFile<? extends Answered> file();

    /** Every country and cycle. */
    List<? extends Answered> rows();

    static List<Topic> all() {
        return Stream.of(List.of(Levels.values()), List.of(Standard.values()), Indicator.all())
                .<Topic>flatMap(List::stream)
                .toList();
    }

    static Optional<Topic> find(String slug) {
        return all().stream().filter(topic -> topic.slug().equals(slug)).findFirst();
    }

    /** Those that its file speaks of. */
    default List<Country> countries() {
        return Country.all().stream()
                .filter(country -> file().countries().contains(country.iso3()))
                .toList();
    }
}
