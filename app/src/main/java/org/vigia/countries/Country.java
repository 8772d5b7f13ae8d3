package org.vigia.countries;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vigia.page.Language;
import org.vigia.reference.CodeList;

/** A country or territory that ILAB reports on. */
record Country(String iso3, String nameEs, String nameEn, Region region) {
    private static final List<Country> ALL = read();
    private static final List<Country> IN_ENGLISH = ALL.stream()
            .sorted(Comparator.comparing(Country::nameEn, Collator.getInstance(Language.EN.locale())))
            .toList();

    /** As ILAB groups the world. */
    enum Region {
        AMERICAS("america-latina", "América Latina y el Caribe", "Latin America and the Caribbean"),
        AFRICA("africa", "África subsahariana", "Sub-Saharan Africa"),
        EUROPE("europa", "Europa y Eurasia", "Europe and Eurasia"),
        INDO_PACIFIC("indo-pacifico", "Indo-Pacífico", "Indo-Pacific"),
        MIDDLE_EAST("medio-oriente", "Medio Oriente y norte de África", "Middle East and North Africa");

        private final String slug;
        private final String labelEs;
        private final String labelEn;

        Region(String slug, String labelEs, String labelEn) {
            this.slug = slug;
            this.labelEs = labelEs;
            this.labelEn = labelEn;
        }

        static Optional<Region> find(String slug) {
            return Arrays.stream(values())
                    .filter(region -> region.slug.equals(slug))
                    .findFirst();
        }

        String slug() {
            return slug;
        }

        String label(Language language) {
            return language.choose(labelEs, labelEn);
        }
    }

    /** By their Spanish name. */
    static List<Country> all() {
        return ALL;
    }

    /** By their name in a language. */
    static List<Country> all(Language language) {
        return switch (language) {
            case ES -> ALL;
            case EN -> IN_ENGLISH;
        };
    }

    String name(Language language) {
        return language.choose(nameEs, nameEn);
    }

    static Optional<Country> find(String iso3) {
        return ALL.stream().filter(country -> country.iso3.equals(iso3)).findFirst();
    }

    private static List<Country> read() {
        Comparator<Object> spanish = Collator.getInstance(Locale.of("es", "MX"));
        return CodeList.read("countries", "countries.csv").rows().stream()
                .map(row -> new Country(
                        row.get("iso3"), row.get("name_es"), row.get("name_en"), Region.valueOf(row.get("region"))))
                .sorted(Comparator.comparing(Country::nameEs, spanish))
                .toList();
    }
}
