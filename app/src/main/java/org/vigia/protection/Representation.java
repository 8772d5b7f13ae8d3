package org.vigia.protection;

/** Who speaks for the child in a proceeding (LGDNNA 4 and 106). */
public enum Representation {
    ORIGINARY("Originaria: madre, padre o tutela"),
    COADJUVANT("Coadyuvante: la procuraduría acompaña"),
    SUBSTITUTE("En suplencia: la procuraduría representa");

    private final String label;

    Representation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
