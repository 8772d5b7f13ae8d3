package org.vigia.opendata;

/** What must be known of an observation besides its number. */
public enum Status {
    NORMAL("", "", "A", true, ""),
    /** A 0 of a rounded table. */
    PROTECTED(
            "c",
            "protected",
            "N",
            true,
            "Protegida: redondeada a 0. Son pocas o ninguna, menos de 5 en la parte más fina; una cuenta tan pequeña podría señalar a una persona. No incluye lo que está en «No se muestra»."),
    /** Never 0. */
    NOT_REPORTED(
            "x",
            "not-reported",
            "O",
            false,
            "No reportó: la entidad no ha firmado su cifra ni tiene 5 registros o más. No se sabe cuántas hubo; no es cero."),
    NOT_APPLICABLE("z", "not-applicable", "M", false, "No aplica."),
    FEDERAL_ONLY(
            "fed",
            "federal-only",
            "D",
            true,
            "Sólo lo que registró la Federación: la entidad no ha firmado su cifra ni tiene 5 registros o más."),
    PRELIMINARY(
            "p",
            "preliminary",
            "P",
            true,
            "Parcial o preliminar: lo registrado hasta ahora; falta la firma de una autoridad que responde por la cifra."),
    REVISED("r", "revised", "A", true, "Revisada: la edición anterior decía otra cifra."),
    BREAK("b", "break", "B", true, "Cambio en la serie: no se compara con lo anterior.");

    private final String mark;
    private final String word;
    private final String sdmx;
    private final boolean hasValue;
    private final String sentence;

    Status(String mark, String word, String sdmx, boolean hasValue, String sentence) {
        this.mark = mark;
        this.word = word;
        this.sdmx = sdmx;
        this.hasValue = hasValue;
        this.sentence = sentence;
    }

    /** As it stands beside the number, without its brackets; nothing for an ordinary number. */
    public String mark() {
        return mark;
    }

    /** In files that have a column for it. */
    public String word() {
        return word;
    }

    public String sentence() {
        return sentence;
    }

    /** The code of SDMX's list CL_OBS_STATUS that says the most of it. */
    String sdmx() {
        return sdmx;
    }

    boolean hasValue() {
        return hasValue;
    }
}
