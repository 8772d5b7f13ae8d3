package org.vigia.permit;

/** What a visit found of work under a permit. */
public enum Match {
    AS_PERMITTED("Trabaja como dice el permiso"),
    OTHERWISE("No trabaja como dice el permiso"),
    NOT_SEEN("No se encontró trabajando");

    private final String label;

    Match(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
