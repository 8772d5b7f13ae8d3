package org.vigia.registry;

/** Where a child comes from, as far as protection needs to know; never a migration status. */
public enum Origin {
    NATIONAL("De México"),
    FOREIGN("De otro país"),
    RETURNED("De México, de regreso de otro país"),
    UNKNOWN("No se sabe");

    private final String label;

    Origin(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
