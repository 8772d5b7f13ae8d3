package org.vigia.inspection;

/** Why a workplace was chosen: by programme, by risk, or because someone complained. */
public enum Selection implements Choice {
    ROUTINE("rutinaria", "Rutinaria, por programa"),
    TARGETED("dirigida", "Dirigida, por riesgo"),
    COMPLAINT("queja", "Por una denuncia");

    private final String word;
    private final String nameEs;

    Selection(String word, String nameEs) {
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
