package org.vigia.countries;

import java.util.ArrayList;
import java.util.List;
import org.vigia.page.Language;
import org.vigia.reference.FigureValue;

/** A sign beside a value, and what it says. */
enum CellNote {
    DAGGER(
            "†",
            "ILAB puso aquí una nota al pie cuyo texto no viene en sus datos; está en su informe del país.",
            "ILAB put a footnote here whose text is not in its data; it is in its report on the country."),
    DOUBLE_DAGGER(
            "‡",
            "ILAB puso aquí una nota al pie cuyo texto no viene en sus datos; está en su informe del país.",
            "ILAB put a footnote here whose text is not in its data; it is in its report on the country."),
    STAR(
            "*",
            "ILAB: el gobierno no publica esta información.",
            "ILAB: the government does not publish this information."),
    OTHER_SORT(
            "§",
            "Así lo publicó ILAB: un número donde se pregunta sí o no, o una respuesta donde se pide un número.",
            "As ILAB published it: a number where the question is yes or no, or an answer where a number is asked for."),
    STAR_OF_LAW(
            "*",
            "ILAB puso aquí una nota al pie cuyo texto no viene en sus datos; está en su informe del país.",
            "ILAB put a footnote here whose text is not in its data; it is in its report on the country."),
    DRAWBACK(
            "↓",
            "ILAB: hubo esfuerzos, pero una ley, una política o una práctica retrasó el avance, o el Estado fue cómplice. La ficha del país dice cuál.",
            "ILAB: efforts were made, but a law, a policy or a practice delayed advancement, or the State was complicit. The profile of the country says which."),
    TERRITORIES(
            "MTC",
            "ILAB escribió MTC y no explica la abreviatura; parece decir que el país son varios territorios y que no hay una cifra de todos juntos.",
            "ILAB wrote MTC and does not explain the abbreviation; it seems to say that the country is several territories and that there is no figure of all of them together.");

    private static final List<CellNote> OF_FIGURES = List.of(DAGGER, DOUBLE_DAGGER, STAR);
    private static final List<CellNote> OF_LAW = List.of(DAGGER, DOUBLE_DAGGER, STAR_OF_LAW);

    private final String mark;
    private final String textEs;
    private final String textEn;

    CellNote(String mark, String textEs, String textEn) {
        this.mark = mark;
        this.textEs = textEs;
        this.textEn = textEn;
    }

    String mark() {
        return mark;
    }

    String text(Language language) {
        return language.choose(textEs, textEn);
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
