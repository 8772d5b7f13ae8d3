package org.vigia.countries;

import java.util.List;
import org.vigia.page.Language;

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
    public String label(Language language) {
        return language.choose("Nivel de avance según ILAB", "Level of advancement according to ILAB");
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
