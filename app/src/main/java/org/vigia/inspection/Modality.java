package org.vigia.inspection;

/** How an inspection is carried out (RGITAS, reform of 23-08-2022); only visits at the worksite count as such. */
public enum Modality implements Choice {
    WORKSITE("lugar", "En el centro de trabajo"),
    DOCUMENTS("documentos", "Por requerimiento de documentos"),
    ICT("tic", "Por medios electrónicos");

    private final String word;
    private final String nameEs;

    Modality(String word, String nameEs) {
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
