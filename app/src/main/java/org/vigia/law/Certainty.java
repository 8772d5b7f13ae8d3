package org.vigia.law;

/** How sure a rule's reading of the law is: read in the text, likely, or for counsel to confirm before it is relied on. */
public enum Certainty {
    SURE("Cotejado con el texto de la ley"),
    LIKELY("Probable: falta cotejar"),
    COUNSEL("Lo confirma el área jurídica");

    private final String nameEs;

    Certainty(String nameEs) {
        this.nameEs = nameEs;
    }

    public String nameEs() {
        return nameEs;
    }
}
