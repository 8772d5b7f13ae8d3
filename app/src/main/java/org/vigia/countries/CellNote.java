package org.vigia.countries;

import java.util.ArrayList;
import java.util.List;
import org.vigia.reference.FigureValue;

/** A sign beside a value, and what it says. */
enum CellNote {
    DAGGER("†", "ILAB puso aquí una nota al pie cuyo texto no viene en sus datos; está en su informe del país."),
    DOUBLE_DAGGER("‡", "ILAB puso aquí una nota al pie cuyo texto no viene en sus datos; está en su informe del país."),
    STAR("*", "ILAB: el gobierno no publica esta información."),
    OTHER_SORT(
            "§", "Así lo publicó ILAB: un número donde se pregunta sí o no, o una respuesta donde se pide un número.");

    private final String mark;
    private final String textEs;

    CellNote(String mark, String textEs) {
        this.mark = mark;
        this.textEs = textEs;
    }

    String mark() {
        return mark;
    }

    String textEs() {
        return textEs;
    }

    /** As the address of a place on a page. */
    String id() {
        return "nota-" + (ordinal() + 1);
    }

    static List<CellNote> of(Entry entry) {
        List<CellNote> notes = new ArrayList<>();
        for (CellNote note : values()) if (entry.published().marks().contains(note.mark)) notes.add(note);
        if (otherSort(entry)) notes.add(OTHER_SORT);
        return notes;
    }

    private static boolean otherSort(Entry entry) {
        FigureValue value = entry.published().figure().value();
        if (value == null) return false;
        boolean answered = value instanceof FigureValue.Answer;
        return answered != (entry.indicator().asks() == Indicator.Asks.ANSWER);
    }
}
