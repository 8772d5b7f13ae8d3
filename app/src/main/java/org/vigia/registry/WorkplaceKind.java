package org.vigia.registry;

/** What kind of place the work is done in; not every workplace has walls or a registered employer. */
public enum WorkplaceKind {
    ESTABLISHMENT("Establecimiento: local, taller, fábrica"),
    FIELD("Campo de cultivo, rancho, monte o mar"),
    STREET("Calle, crucero, mercado o transporte"),
    HOME("Casa particular"),
    OTHER("Otro lugar");

    private final String label;

    WorkplaceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
