package org.vigia.registry;

/** Who employs: only a legal person with its 12-character RFC is named in the clear. */
public enum EmployerKind {
    LEGAL("Empresa u organización (persona moral)"),
    NATURAL("Una persona"),
    UNKNOWN("No se sabe");

    private final String label;

    EmployerKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
