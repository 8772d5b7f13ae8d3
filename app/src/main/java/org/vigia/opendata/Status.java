package org.vigia.opendata;

import java.util.Locale;

/** What must be known of an observation besides its number. */
public enum Status {
    NORMAL("", "", "A", true, "", ""),
    /** A 0 of a rounded table. */
    PROTECTED(
            "c",
            "protected",
            "N",
            true,
            "Protegida: redondeada a 0. Son pocas o ninguna, menos de 5 en la parte más fina; una cuenta tan pequeña podría señalar a una persona. No incluye lo que está en «No se muestra».",
            "Protected: rounded to 0. Few or none, fewer than 5 in the finest part; so small a count could point at a person. It does not include what stands in “Not shown”."),
    /** Never 0. */
    NOT_REPORTED(
            "x",
            "not-reported",
            "O",
            false,
            "No reportó: la entidad no ha firmado su cifra ni tiene 5 registros o más. No se sabe cuántas hubo; no es cero.",
            "Did not report: the state has not signed its figure and does not have 5 records or more. Nobody knows how many there were; it is not zero."),
    NOT_APPLICABLE("z", "not-applicable", "M", false, "No aplica.", "Not applicable."),
    FEDERAL_ONLY(
            "fed",
            "federal-only",
            "D",
            true,
            "Sólo lo que registró la Federación: la entidad no ha firmado su cifra ni tiene 5 registros o más.",
            "Only what the Federation recorded: the state has not signed its figure and does not have 5 records or more."),
    PRELIMINARY(
            "p",
            "preliminary",
            "P",
            true,
            "Parcial o preliminar: lo registrado hasta ahora; falta la firma de una autoridad que responde por la cifra.",
            "Partial or preliminary: what is recorded so far; the signature of an authority that answers for the figure is missing."),
    REVISED(
            "r",
            "revised",
            "A",
            true,
            "Revisada: la edición anterior decía otra cifra.",
            "Revised: the edition before gave another figure."),
    BREAK(
            "b",
            "break",
            "B",
            true,
            "Cambio en la serie: no se compara con lo anterior.",
            "Break in the series: not to be compared with what came before.");

    private final String mark;
    private final String word;
    private final String sdmx;
    private final boolean hasValue;
    private final String sentenceEs;
    private final String sentenceEn;

    Status(String mark, String word, String sdmx, boolean hasValue, String sentenceEs, String sentenceEn) {
        this.mark = mark;
        this.word = word;
        this.sdmx = sdmx;
        this.hasValue = hasValue;
        this.sentenceEs = sentenceEs;
        this.sentenceEn = sentenceEn;
    }

    /** As it stands beside the number, without its brackets; nothing for an ordinary number. */
    public String mark() {
        return mark;
    }

    /** In files that have a column for it. */
    public String word() {
        return word;
    }

    /** What it says, in English or else in Spanish. */
    public String sentence(Locale language) {
        return language.getLanguage().equals("en") ? sentenceEn : sentenceEs;
    }

    /** The code of SDMX's list CL_OBS_STATUS that says the most of it. */
    String sdmx() {
        return sdmx;
    }

    boolean hasValue() {
        return hasValue;
    }
}
