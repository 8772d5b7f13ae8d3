package org.vigia.collection;

/** What a person found out about a line that had found no fine. */
enum Settled {
    FOUND("Es de esta multa"),
    NOT_A_LABOUR_FINE("No es una multa del trabajo"),
    OF_ANOTHER_UNIT("Es de una multa que no se entregó a esta unidad"),
    MISTAKE("Fue un error de la cuenta");

    private final String label;

    Settled(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
