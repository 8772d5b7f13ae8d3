package org.vigia.countries;

import java.util.List;
import java.util.Optional;
import org.vigia.page.Language;
import org.vigia.reference.Figure;

/** One row of ILAB's file of law enforcement: what it published of a country, under the country's name of that cycle. */
record Entry(int cycle, String iso3, String country, Indicator indicator, Published published) implements Answered {
    static final List<String> COLUMNS = List.of("ciclo", "iso3", "pais", "indicador", "valor");

    @Override
    public List<String> cells() {
        return List.of(String.valueOf(cycle), iso3, country, indicator.code(), published.print());
    }

    @Override
    public List<Datum> data() {
        return List.of(Datum.of(indicator.code(), published));
    }

    @Override
    public Optional<Figure.Kind> kind() {
        return Optional.of(published.figure().kind());
    }

    @Override
    public String text(Language language) {
        return new Wording(language).text(published);
    }

    @Override
    public List<CellNote> notes() {
        return CellNote.of(this);
    }
}
