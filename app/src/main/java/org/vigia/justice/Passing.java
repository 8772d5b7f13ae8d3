package org.vigia.justice;

/** How a matter came to another prosecutor; it keeps one identity and gains one more carpeta. */
public enum Passing {
    ATTRACTED("La atrajo la fiscalía federal"),
    DECLINED("Se declinó la competencia"),
    JOINED("Se acumuló a otra carpeta");

    private final String label;

    Passing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
