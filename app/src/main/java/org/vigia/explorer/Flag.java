package org.vigia.explorer;

/** What must be known of a number besides its size. */
public enum Flag {
    NONE("", "", ""),
    /** A count of 0 in a rounded cube. */
    PROTECTED(
            "c",
            "protected",
            "Son menos de 5, o ninguna: una cuenta tan pequeña podría señalar a una persona. Donde se retiraron registros pueden ser hasta 8."),
    /** Never 0. */
    NOT_REPORTED(
            "x",
            "not-reported",
            "La entidad no ha firmado su cifra y no tiene 5 registros o más. No se sabe cuántas hubo: no es cero."),
    FEDERAL_ONLY(
            "fed",
            "federal-only",
            "Sólo lo que registró la Federación; la entidad no ha firmado su cifra ni tiene 5 registros o más."),
    PRELIMINARY("p", "preliminary", "Preliminar: lo registrado hasta ahora; la entidad no ha firmado su cifra."),
    REVISED("r", "revised", "Revisada: la edición anterior decía otra cifra.");

    private final String mark;
    private final String status;
    private final String sentence;

    Flag(String mark, String status, String sentence) {
        this.mark = mark;
        this.status = status;
        this.sentence = sentence;
    }

    /** As it stands beside the number, without its brackets. */
    public String mark() {
        return mark;
    }

    /** In files. */
    public String status() {
        return status;
    }

    public String sentence() {
        return sentence;
    }
}
