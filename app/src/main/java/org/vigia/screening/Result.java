package org.vigia.screening;

/** What a person decided after the questions; the answers never decide by themselves. */
public enum Result {
    REFER_NOW("Canalizar ahora"),
    REFER("Canalizar"),
    MONITOR("Volver a ver"),
    NONE("Sin indicios por ahora; puede volver a aplicarse");

    private final String label;

    Result(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
