package org.vigia.countries;

import java.util.List;
import java.util.Optional;
import org.vigia.page.Language;
import org.vigia.reference.Figure;

/** A row that answers one question of a country and cycle, so that countries can be put beside each other. */
sealed interface Answered extends SourceRow permits Entry, Assessment, StandardRow {
    int cycle();

    /** Empty where ILAB left the answer blank. */
    Optional<Figure.Kind> kind();

    String text(Language language);

    List<CellNote> notes();
}
