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
            "§", "Así lo publicó ILAB: un número donde se pregunta sí o no, o una respuesta donde se pide un número."),
    STAR_OF_LAW("*", "ILAB puso aquí una nota al pie cuyo texto no viene en sus datos; está en su informe del país."),
    DRAWBACK(
            "↓",
            "ILAB: hubo esfuerzos, pero una ley, una política o una práctica retrasó el avance, o el Estado fue cómplice. La ficha del país dice cuál."),
    TERRITORIES(
            "MTC",
            "ILAB escribió MTC y no explica la abreviatura; parece decir que el país son varios territorios y que no hay una cifra de todos juntos.");

    private static final List<CellNote> OF_FIGURES = List.of(DAGGER, DOUBLE_DAGGER, STAR);
    private static final List<CellNote> OF_LAW = List.of(DAGGER, DOUBLE_DAGGER, STAR_OF_LAW);

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
        List<CellNote> notes =
                new ArrayList<>(signs(OF_FIGURES, entry.published().marks()));
        if (otherSort(entry)) notes.add(OTHER_SORT);
        return notes;
    }

    /** Of a legal standard, where a star says something else than of a figure. */
    static List<CellNote> ofLaw(String marks) {
        return signs(OF_LAW, marks);
    }

    private static List<CellNote> signs(List<CellNote> notes, String marks) {
        return notes.stream().filter(note -> marks.contains(note.mark)).toList();
    }

    private static boolean otherSort(Entry entry) {
        FigureValue value = entry.published().figure().value();
        if (value == null) return false;
        boolean answered = value instanceof FigureValue.Answer;
        return answered != (entry.indicator().asks() == Indicator.Asks.ANSWER);
    }
}
