package org.vigia.inspection;

/** Whether the employer was told beforehand: ordinary visits by citatorio, extraordinary ones never (RGITAS 27, 28). */
public enum Notice implements Choice {
    ANNOUNCED("con-aviso", "Con aviso previo"),
    UNANNOUNCED("sin-aviso", "Sin aviso previo");

    private final String word;
    private final String nameEs;

    Notice(String word, String nameEs) {
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
