package org.vigia.countries;

import java.util.List;

/** One row of ILAB's file of law enforcement: what it published of a country, under the country's name of that cycle. */
record Entry(int cycle, String iso3, String country, Indicator indicator, Published published) {
    static final List<String> COLUMNS = List.of("ciclo", "iso3", "pais", "indicador", "valor");

    List<String> cells() {
        return List.of(String.valueOf(cycle), iso3, country, indicator.code(), published.print());
    }
}
