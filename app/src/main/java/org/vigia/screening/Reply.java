package org.vigia.screening;

/** What was answered to one question; what was not asked is no "no". */
public enum Reply {
    YES("Sí"),
    NO("No"),
    REFUSED("No quiso responder"),
    NOT_ASKED("No se preguntó"),
    UNKNOWN("No se sabe");

    private final String label;

    Reply(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
