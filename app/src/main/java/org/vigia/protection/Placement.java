package org.vigia.protection;

/** Where a child is lodged. A migration station is none of them: the law forbids it (LGDNNA 94–95; LMIGRA 112). */
public enum Placement {
    FAMILY("Con su madre, su padre o quien cuida de ella o él"),
    EXTENDED_FAMILY("Con su familia extensa o ampliada"),
    FOSTER("Con una familia de acogida"),
    ASSISTANCE_CENTRE("En un centro de asistencia social"),
    VICTIM_SHELTER("En un albergue o casa de medio camino para víctimas"),
    HOSPITAL("En un hospital");

    private final String label;

    Placement(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
