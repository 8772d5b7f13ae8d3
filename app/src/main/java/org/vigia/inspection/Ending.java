package org.vigia.inspection;

/** Why a finding no longer stands; the finding itself stays as it was written. */
public enum Ending implements Choice {
    WITHDRAWN("retirada", "Retirada: se asentó por error"),
    REBUTTED("desvirtuada", "Desvirtuada por el empleador");

    private final String word;
    private final String nameEs;

    Ending(String word, String nameEs) {
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
