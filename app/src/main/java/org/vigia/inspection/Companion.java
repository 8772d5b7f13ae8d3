package org.vigia.inspection;

/** Who goes along on a visit, so that a child found is protected and a crime is seen at once. */
public enum Companion implements Choice {
    PROTECTION("proteccion", "DIF o Procuraduría de Protección"),
    PROSECUTOR("fiscalia", "Fiscalía");

    private final String word;
    private final String nameEs;

    Companion(String word, String nameEs) {
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
