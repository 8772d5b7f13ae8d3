package org.vigia.countries;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vigia.reference.CodeList;

/** A country or territory that ILAB reports on. */
record Country(String iso3, String nameEs, String nameEn, Region region) {
    private static final List<Country> ALL = read();

    /** As ILAB groups the world. */
    enum Region {
        AMERICAS("america-latina", "América Latina y el Caribe"),
        AFRICA("africa", "África subsahariana"),
        EUROPE("europa", "Europa y Eurasia"),
        INDO_PACIFIC("indo-pacifico", "Indo-Pacífico"),
        MIDDLE_EAST("medio-oriente", "Medio Oriente y norte de África");

        private final String slug;
        private final String labelEs;

        Region(String slug, String labelEs) {
            this.slug = slug;
            this.labelEs = labelEs;
        }

        static Optional<Region> find(String slug) {
            return Arrays.stream(values())
                    .filter(region -> region.slug.equals(slug))
                    .findFirst();
        }

        String slug() {
            return slug;
        }

        String labelEs() {
            return labelEs;
        }
    }

    /** By their Spanish name. */
    static List<Country> all() {
        return ALL;
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
