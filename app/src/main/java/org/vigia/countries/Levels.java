package org.vigia.countries;

import java.util.List;

/** How far ILAB says that a country advanced in each cycle. */
enum Levels implements Topic {
    ADVANCEMENT;

    @Override
    public String code() {
        return "nivel_avance";
    }

    @Override
    public String slug() {
        return "nivel-de-avance";
    }

    @Override
    public String labelEs() {
        return "Nivel de avance según ILAB";
    }

    @Override
    public SourceFile<Assessment> file() {
        return Assessment.FILE;
    }

    @Override
    public List<Assessment> rows() {
        return Assessment.FILE.rows();
    }
}
