package org.vigia.inspection;

/** How a visit ended; a refusal is an obstruction (LFT 1004-A). */
public enum Outcome implements Choice {
    EXECUTED("ejecutada", "Ejecutada"),
    REFUSED("negada", "Negaron el acceso"),
    NOT_LOCATED("no-localizada", "Centro de trabajo no localizado");

    private final String word;
    private final String nameEs;

    Outcome(String word, String nameEs) {
        this.word = word;
        this.nameEs = nameEs;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String nameEs() {
        return nameEs;
    }
}
