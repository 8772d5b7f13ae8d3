package org.vigia.screening;

/** Where and how the questions were asked. */
public enum Setting {
    WORKPLACE("En el lugar de trabajo, aparte de quien emplea"),
    SAFE_PLACE("En un lugar seguro y a solas"),
    WITH_GUARDIAN("Con su madre, su padre o quien cuida"),
    REMOTE("Por teléfono o videollamada");

    private final String label;

    Setting(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
