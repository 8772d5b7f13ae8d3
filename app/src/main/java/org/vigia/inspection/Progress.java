package org.vigia.inspection;

/** Where an inspection stands: still to be visited, or how its visit ended. */
enum Progress implements Choice {
    TO_VISIT("por-visitar", "Por visitar"),
    EXECUTED("ejecutada", "Ejecutada"),
    REFUSED("negada", "Negaron el acceso"),
    NOT_LOCATED("no-localizada", "No localizado");

    private final String word;
    private final String nameEs;

    Progress(String word, String nameEs) {
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
