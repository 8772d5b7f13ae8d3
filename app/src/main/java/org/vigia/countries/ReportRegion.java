package org.vigia.countries;

import java.util.Arrays;

/** A region as ILAB has written it; some of the names are older than others. */
enum ReportRegion {
    AFRICA("Sub-Saharan Africa"),
    AMERICAS("Latin America and the Caribbean"),
    AMERICAS_BEFORE("Latin America & the Caribbean"),
    ASIA_BEFORE("Asia & the Pacific"),
    EUROPE("Europe and Eurasia"),
    EUROPE_BEFORE("Europe & Eurasia"),
    INDO_PACIFIC("Indo-Pacific"),
    MIDDLE_EAST("Middle East and North Africa"),
    MIDDLE_EAST_BEFORE("Middle East & North Africa");

    private final String words;

    ReportRegion(String words) {
        this.words = words;
    }

    /** @throws IllegalArgumentException for one that ILAB has not written */
    static ReportRegion read(String words) {
        return Arrays.stream(values())
                .filter(region -> region.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Región desconocida: " + words));
    }

    String print() {
        return words;
    }
}
